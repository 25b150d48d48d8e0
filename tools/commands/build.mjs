// npm run build: the app as any static host can serve it, in dist. What uses a build makes its own when the sources have changed.
import { build, requireNode } from '../setup.mjs';

requireNode();
if (!build()) process.exit(1);
