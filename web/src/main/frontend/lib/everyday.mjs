// The characters that ordinary pages show: all that the product says, and those that a council writes most.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SAID = ['../resources', '../../../../ejb/src/main/resources'];
const WRITTEN = '../../../../ejb/src/main/resources/org/gijido/demo';
/** What few read, or rarely, finds its letters in the pieces behind. */
const EVERYBODYS = /(?<!(?:forms|jobs|routes)[\\/])Messages\.properties$/;
/** Bold are headings, buttons and the names of councillors: less of what is written. */
const OFTEN = { 400: 1, 700: 8 };
/** Kana, Latin, figures, and the signs that stand between Japanese ones. */
const ALWAYS = [[0x20, 0x7e], [0xb7, 0xb7], [0xd7, 0xd7], [0x2014, 0x2014], [0x2018, 0x2019], [0x201c, 0x201d], [0x2026, 0x2026],
  [0x203b, 0x203b], [0x2460, 0x2469], [0x3001, 0x3011], [0x3041, 0x3096], [0x309d, 0x309e], [0x30a0, 0x30fe], [0xff01, 0xff5e]];

/** The forms of a name's characters belong to the characters, in whatever piece these lie. */
export const VARIANTS = [[0xfe00, 0xfe0f], [0xe0100, 0xe01ef]];

/** @param {string} weight 400 or 700 @returns {string[]} each once, in order */
export function everyday(weight) {
  const said = SAID.flatMap((folder) => read(folder, EVERYBODYS));
  const often = count(read(WRITTEN, /\.csv$/)).filter(([, times]) => times >= OFTEN[weight]).map(([character]) => character);
  const names = read(WRITTEN, /^councillors\.csv$/);
  const all = new Set([...codes(ALWAYS), ...said.join(''), ...names.join(''), ...often]);
  return [...all].filter((character) => character >= ' ' && !isSelector(character)).sort((one, other) => one.codePointAt(0) - other.codePointAt(0));
}

/** Says which form of the character before it is meant, and is none itself. */
const isSelector = (character) => VARIANTS.some(([first, last]) => first <= character.codePointAt(0) && character.codePointAt(0) <= last);

/** @param {number[][]} ranges first and last each @returns {string[]} */
export const codes = (ranges) => ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (none, at) => String.fromCodePoint(first + at)));

const read = (folder, name) => readdirSync(folder, { recursive: true }).filter((file) => name.test(file)).sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'));

function count(texts) {
  const times = new Map();
  for (const character of texts.join('')) {
    times.set(character, (times.get(character) ?? 0) + 1);
  }
  return [...times];
}
