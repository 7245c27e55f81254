// BIZ UDPGothic in the small pieces that its makers cut: one comes when a page shows a character of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep } from './hashed.mjs';

const PIECES = 'node_modules/@fontsource/biz-udpgothic';
const WEIGHTS = ['400', '700'];
const PIECE = /font-weight: (\d+);\s*src: url\(\.\/files\/biz-udpgothic-([\w-]+)-\d+-normal\.woff2\)[^;]*;\s*unicode-range: ([^;]+);/g;

/** @returns {Promise<{sheet: string, addresses: Record<string, string>}>} the rules, and where the pieces lie */
export async function typeface(out) {
  const addresses = {};
  const rules = pieces().map(({ weight, piece, characters }) => {
    const name = `fonts/piece-${piece}-${weight}.woff2`;
    addresses[name] = keep(out, name, readFileSync(join(PIECES, `files/biz-udpgothic-${piece}-${weight}-normal.woff2`)));
    return rule(weight, addresses[name], characters);
  });
  addresses['fonts/LICENSE.txt'] = keep(out, 'fonts/LICENSE.txt', readFileSync(join(PIECES, 'LICENSE')));
  return { sheet: rules.join('\n'), addresses };
}

/** The weights of a piece stand side by side: their ranges are alike, and are compressed to one. */
function pieces() {
  const [regular, bold] = WEIGHTS.map((weight) => [...readFileSync(join(PIECES, `${weight}.css`), 'utf8').matchAll(PIECE)]);
  return regular.flatMap((piece, at) => [piece, bold[at]]).map(([, weight, piece, characters]) => ({ weight, piece, characters }));
}

const rule = (weight, address, characters) => `@font-face { font-family: 'BIZ UDPGothic'; font-style: normal; font-display: swap; `
  + `font-weight: ${weight}; src: url(${address}) format('woff2'); unicode-range: ${characters}; }`;
