// The editor and the text CRDT, bundled once; our own modules import them from here.
import { build } from 'esbuild';
import { join } from 'node:path';

export default async function bundleCoediting(out) {
  await build({
    entryPoints: ['coediting/index.js'],
    outfile: join(out, 'resources/js/vendor/coediting.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'warning',
  });
}
