// What the pages name: <g:module name="…"/> and <g:css name="…"/> are the entries of the bundles.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} tag module or css @returns {string[]} each name once */
export function named(pages, tag) {
  const naming = new RegExp(`<g:${tag} name="([^"#]+)"`, 'g');
  const files = readdirSync(pages, { recursive: true }).filter((file) => file.endsWith('.xhtml'));
  const names = files.flatMap((file) => [...readFileSync(join(pages, file), 'utf8').matchAll(naming)].map(([, name]) => name));
  return [...new Set(names)].sort();
}
