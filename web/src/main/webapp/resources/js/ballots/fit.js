/** Titles are never cut: the longer one is, the smaller it is set. */
import { part, write } from './dom.js';

/** What a line break of several titles takes, in letters. */
const LINE = 15;

/**
 * @param {string} id
 * @param {string} text one title a line
 * @param {{long: number, longest: number}} letters from how many it is set smaller, and smaller again
 */
export function fit(id, text, { long, longest }) {
  const length = text.length + LINE * (text.split('\n').length - 1);
  part(id).dataset.length = length > longest ? 'longest' : length > long ? 'long' : 'usual';
  write(id, text);
}
