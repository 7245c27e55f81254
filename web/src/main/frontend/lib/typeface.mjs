// BIZ UDPGothic by need. What everyday pages show stands in one piece a weight, which the pages ask for at once; every other
// character lies in the small pieces that its makers cut, and comes when a page shows it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { VARIANTS, codes, everyday } from './everyday.mjs';
import { keep } from './hashed.mjs';

const PIECES = 'node_modules/@fontsource/biz-udpgothic';
const WHOLE = 'node_modules/@expo-google-fonts/biz-udpgothic';
const FILES = { 400: '400Regular/BIZUDPGothic_400Regular.ttf', 700: '700Bold/BIZUDPGothic_700Bold.ttf' };
/** It takes seconds to cut a piece; the same characters of the same font are cut once. */
const CUT = 'node_modules/.cache/gijido-fonts';
/** As in the pieces of its makers: Japanese set upright. */
const FEATURES = ['vert', 'vrt2'];
const PIECE = /font-weight: (\d+);\s*src: url\(\.\/files\/biz-udpgothic-([\w-]+)-\d+-normal\.woff2\)[^;]*;\s*unicode-range: ([^;]+);/g;

/** @returns {Promise<{sheet: string, addresses: Record<string, string>}>} the rules, and where the pieces lie */
export async function typeface(out) {
  const addresses = {};
  const rules = [];
  const put = (weight, name, file, characters) => {
    addresses[name] = keep(out, name, file);
    rules.push(rule(weight, addresses[name], characters));
  };
  const cores = new Map(Object.keys(FILES).map((weight) => [weight, everyday(weight)]));
  for (const { weight, piece, characters } of pieces()) {
    // Each character lies in one place: a script may ask for all that a text could need, and shall not get it twice.
    const rest = codesOf(characters).filter((character) => !cores.get(weight).includes(character));
    if (rest.length > 0) {
      put(weight, `fonts/piece-${piece}-${weight}.woff2`, readFileSync(join(PIECES, `files/biz-udpgothic-${piece}-${weight}-normal.woff2`)), rest);
    }
  }
  for (const [weight, characters] of cores) {
    put(weight, `fonts/everyday-${weight}.woff2`, await cut(join(WHOLE, FILES[weight]), characters), characters);
  }
  addresses['fonts/LICENSE.txt'] = keep(out, 'fonts/LICENSE.txt', readFileSync(join(PIECES, 'LICENSE')));
  return { sheet: rules.join('\n'), addresses };
}

/** The weights of a piece stand side by side: their ranges are alike, and are compressed to one. */
function pieces() {
  const [regular, bold] = Object.keys(FILES).map((weight) => [...readFileSync(join(PIECES, `${weight}.css`), 'utf8').matchAll(PIECE)]);
  return regular.flatMap((piece, at) => [piece, bold[at]]).map(([, weight, piece, characters]) => ({ weight, piece, characters }));
}

const rule = (weight, address, characters) => `@font-face { font-family: 'BIZ UDPGothic'; font-style: normal; font-display: swap; `
  + `font-weight: ${weight}; src: url(${address}) format('woff2'); unicode-range: ${range(characters)}; }`;

async function cut(file, characters) {
  const font = readFileSync(file);
  const text = [...characters, ...codes(VARIANTS)].join('');
  const key = createHash('sha256').update(font).update(text).digest('hex').slice(0, 16);
  const kept = join(CUT, `${key}.woff2`);
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, await subsetFont(font, text, { targetFormat: 'woff2', keepFeatures: FEATURES }));
  }
  return readFileSync(kept);
}

/** @param {string} characters as CSS writes them */
const codesOf = (characters) => codes(characters.split(',').map((run) => {
  const [first, last = first] = run.trim().slice(2).split('-').map((code) => parseInt(code, 16));
  return [first, last];
}));

/** @param {string[]} characters in order @returns {string} as CSS writes it, neighbours together */
function range(characters) {
  const runs = [];
  for (const code of characters.map((character) => character.codePointAt(0))) {
    if (runs.at(-1)?.[1] === code - 1) {
      runs.at(-1)[1] = code;
    } else {
      runs.push([code, code]);
    }
  }
  return runs.map(([first, last]) => `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`).join(',');
}
