/** The pinned pose model's files: put into the build, and served while developing. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../setup.mjs';

interface Manifest {
  readonly package: string;
  /** `from`: the folder of one that is not of the package. */
  readonly files: readonly { readonly name: string; readonly from?: string; readonly sha256: string }[];
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', wasm: 'application/wasm' };

/**
 * The files of `models/blazepose/manifest.json` under `blazepose/`. A build stops when one of them is not the file we
 * measured with; while developing the worker itself checks them, as it does everywhere.
 */
export function blazeposeFiles(): Plugin {
  const manifest = JSON.parse(readFileSync(join(root, 'models/blazepose/manifest.json'), 'utf8')) as Manifest;
  const pathOf = (name: string): string =>
    join(root, manifest.files.find((file) => file.name === name)?.from ?? `node_modules/${manifest.package}`, name);
  return {
    name: 'blazepose-files',
    generateBundle() {
      for (const { name, sha256 } of manifest.files) {
        const source = readFileSync(pathOf(name));
        const found = createHash('sha256').update(source).digest('hex');
        if (found !== sha256) this.error(`${name}: sha256 ${found} is not the manifest's ${sha256}`);
        this.emitFile({ type: 'asset', fileName: `blazepose/${name}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use('/blazepose/', (request, response, next) => {
        const name = basename(new URL(request.url ?? '', 'http://localhost').pathname);
        if (!manifest.files.some((file) => file.name === name)) return next();
        response.setHeader('Content-Type', TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-cache');
        createReadStream(pathOf(name)).on('error', next).pipe(response);
      });
    },
  };
}
