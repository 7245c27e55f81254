// One script a page: what every page runs, the notices, and the module that the page names, in this order. Nothing is shared
// between the scripts of two pages but the worker: a page is one request, and each module runs once in it.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { bundle } from '../lib/bundle.mjs';
import { named } from '../lib/named.mjs';

const EVERYWHERE = 'frame/main';
const WORKER = 'live/shared';

export default async function bundleScripts(out, pages) {
  const scripts = join(pages, 'resources/js');
  const options = { minify: true };
  const worker = await bundle(out, [{ in: join(scripts, `${WORKER}.js`), out: `js/${WORKER}` }], options);
  const entries = named(pages, 'module').map((name) => ({ in: `page:${name}`, out: `js/${name}` }));
  const plugins = [page(scripts), coediting, workers(scripts, worker)];
  return { ...worker, ...await bundle(out, entries, { ...options, plugins }) };
}

/** The entry of a page; a module of a folder notices is part of every page. */
const page = (scripts) => ({
  name: 'page',
  setup(build) {
    const notices = readdirSync(scripts, { recursive: true }).map((file) => file.split(sep).join('/'))
      .filter((file) => /^[^/]+\/notices\/.*\.js$/.test(file)).sort();
    build.onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }));
    build.onLoad({ filter: /.*/, namespace: 'page' }, ({ path: name }) => {
      const modules = new Set([`${EVERYWHERE}.js`, ...notices, `${name}.js`]);
      const contents = [...modules].map((module) => `import './${module}';`).join('\n');
      return { contents, resolveDir: scripts };
    });
  },
});

/** The editor and the text CRDT, of which our modules import what they use. */
const coediting = {
  name: 'coediting',
  setup(build) {
    build.onResolve({ filter: /\/vendor\/coediting\.js$/ }, () => ({ path: resolve('coediting/index.js') }));
  },
};

/** A worker is found by the address of its module; that of its bundle takes the place. */
const workers = (scripts, addresses) => ({
  name: 'workers',
  setup(build) {
    build.onLoad({ filter: /\/line\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/new URL\('(\.[^']+)', import\.meta\.url\)/g, (found, module) => {
        const name = `js/${relative(scripts, join(dirname(path), module)).split(sep).join('/')}`;
        return JSON.stringify(addresses[name] ?? fail(name));
      }),
    }));
  },
});

function fail(name) {
  throw new Error(`no bundle of the worker ${name}`);
}
