// Makes what a browser keeps for good: bundles, sheets, fonts and drawings under names that change with their content.
// Runs every file in tasks/. A task exports default async (out, pages) => addresses: it writes below `out`, which becomes the
// root of the pages, and says for each name below /resources where it lies now. The server reads them from assets.properties.
//
//   node build.mjs [OUT] [PAGES]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const out = resolve(process.argv[2] ?? '../../../target/frontend');
const pages = resolve(process.argv[3] ?? '../webapp');
const list = join(out, 'WEB-INF/classes/assets.properties');
// What an earlier build left has other names and would be packed too.
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'WEB-INF/classes'), { recursive: true });
const addresses = {};
for (const task of readdirSync('tasks').filter(name => name.endsWith('.mjs')).sort()) {
  const { default: run } = await import(`./tasks/${task}`);
  Object.assign(addresses, await run(out, pages));
}
writeFileSync(list, Object.entries(addresses).map(([name, address]) => `${name}=${address}\n`).sort().join(''));
