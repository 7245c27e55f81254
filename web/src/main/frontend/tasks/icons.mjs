// The drawings, as they are.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keep } from '../lib/hashed.mjs';

export default async function keepIcons(out, pages) {
  const folder = join(pages, 'resources/icons');
  return Object.fromEntries(readdirSync(folder).map((file) => {
    const name = `icons/${file}`;
    return [name, keep(out, name, readFileSync(join(folder, file)))];
  }));
}
