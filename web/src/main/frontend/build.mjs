// Runs every file in tasks/. A task exports default async (out) => void and writes below `out`,
// which becomes the root of the pages: out/resources/js/vendor/x.js is served as /resources/js/vendor/x.js.
import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const out = resolve(process.argv[2] ?? '../../../target/frontend');
mkdirSync(out, { recursive: true });
for (const task of readdirSync('tasks').filter(name => name.endsWith('.mjs')).sort()) {
  const { default: run } = await import(`./tasks/${task}`);
  await run(out);
}
