// One run of esbuild: from entries to bundles under hashed names, with their maps beside them.
import { build } from 'esbuild';
import { relative, resolve, sep } from 'node:path';
import { FOLDER, nameOf } from './hashed.mjs';

/**
 * @param {string} out the root of the pages
 * @param {{in: string, out: string}[]} entryPoints out: the name below /resources without its ending
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Record<string, string>>} the addresses by name
 */
export async function bundle(out, entryPoints, options) {
  const { metafile } = await build({
    entryPoints,
    outdir: `${out}/${FOLDER}`,
    entryNames: '[dir]/[name]-[hash]',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    legalComments: 'eof',
    logLevel: 'warning',
    metafile: true,
    ...options,
  });
  const files = Object.keys(metafile.outputs).filter((file) => !file.endsWith('.map'));
  const addresses = files.map((file) => `/${relative(out, resolve(file)).split(sep).join('/')}`);
  return Object.fromEntries(addresses.map((address) => [nameOf(address), address]));
}
