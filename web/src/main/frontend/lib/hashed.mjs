// Files whose name carries a hash of their content, so that a browser never asks for them again.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/** Below the root of the pages. */
export const FOLDER = 'resources/hashed';

/** @returns the address of the content under the name, such as icons/icons.svg */
export function keep(out, name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
  const { dir, name: stem, ext } = parse(name);
  const file = `${FOLDER}/${dir}/${stem}-${hash}${ext}`;
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), content);
  return `/${file}`;
}

/** @returns the name under which the address is known: without folder and hash */
export const nameOf = (address) => address.replace(`/${FOLDER}/`, '').replace(/-[A-Z0-9]{8}(?=\.[a-z0-9]+$)/, '');
