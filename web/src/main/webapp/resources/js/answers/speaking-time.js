/** How long a text takes to read aloud: furigana, spaces and line ends are not counted, a variant glyph is one. */
import { rubies } from './ruby.js';

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

export function speakingTime(text, rate) {
  let plain = '';
  let at = 0;
  for (const [from, to, base] of rubies(text)) {
    plain += text.slice(at, from) + base;
    at = to;
  }
  plain = (plain + text.slice(at)).replace(/\s/gu, '');
  const characters = [...letters.segment(plain)].length;
  const seconds = Math.ceil((characters * 60) / rate);
  return { characters, minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}
