// One sheet for the frame of all pages and one for what a page names; what they @import stands in them.
import { join } from 'node:path';
import { bundle } from '../lib/bundle.mjs';
import { FOLDER } from '../lib/hashed.mjs';
import { named } from '../lib/named.mjs';
import { typeface } from '../lib/typeface.mjs';

export default async function bundleSheets(out, pages) {
  const { sheet, addresses } = await typeface(out);
  const entries = named(pages, 'css').map((name) => ({ in: join(pages, 'resources/css', `${name}.css`), out: `css/${name}` }));
  const sheets = await bundle(out, entries, { minifyWhitespace: true, external: [`/${FOLDER}/*`], plugins: [fonts(sheet)] });
  return { ...addresses, ...sheets };
}

/** The rules of the fonts are made by the build. */
const fonts = (sheet) => ({
  name: 'fonts',
  setup(build) {
    build.onResolve({ filter: /^\/resources\/fonts\// }, ({ path }) => ({ path, namespace: 'fonts' }));
    build.onLoad({ filter: /.*/, namespace: 'fonts' }, () => ({ contents: sheet, loader: 'css' }));
  },
});
