// Copies BIZ UDPGothic in its subsets, so that a page loads only the characters it shows.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'node_modules/@fontsource/biz-udpgothic';

export default async function copyFonts(out) {
  const target = join(out, 'resources/fonts/biz-udpgothic');
  mkdirSync(join(target, 'files'), { recursive: true });
  for (const file of readdirSync(join(source, 'files')).filter(name => name.endsWith('.woff2'))) {
    cpSync(join(source, 'files', file), join(target, 'files', file));
  }
  const rules = ['400.css', '700.css'].map(name => readFileSync(join(source, name), 'utf8')).join('\n');
  writeFileSync(join(target, 'font.css'), rules.replace(/, url\([^)]*\.woff\) format\('woff'\)/g, ''));
  cpSync(join(source, 'LICENSE'), join(target, 'LICENSE'));
}
