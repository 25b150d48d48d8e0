// Writes docs/schema: npm run schemas
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../schemas.ts';

mkdirSync('docs/schema', { recursive: true });
for (const [name, json] of schemaFiles()) writeFileSync(`docs/schema/${name}`, JSON.stringify(json, null, 2));
