// npm run dev: installs what is missing, serves the sources with hot reload and opens them. `npm run gallery`: every screen.
import { install, requireNode } from '../setup.mjs';

const DEFAULT_PORT = 5173;
const GALLERY = '/test/component/gallery.html';

requireNode();
if (!install()) {
  console.error('The packages could not be installed. Check the connection and try again.');
  process.exit(1);
}
const { serveSources } = await import('../serve.mjs');
const page = process.argv[2] === 'gallery' ? GALLERY : '/';
const { url } = await serveSources({
  port: Number(process.env['PORT'] || DEFAULT_PORT),
  logLevel: 'info',
  open: process.env['BROWSER'] !== 'none' && page,
});
console.log(`Hingeline's sources are at ${new URL(page, url).href}  (Ctrl+C ends it)`);
if (page === '/') console.log(`Every screen with sample data: ${new URL(GALLERY, url).href}`);
