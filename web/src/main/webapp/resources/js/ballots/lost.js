/** The band of console, chair and board: the connection, in words. */
import { chamber, offline } from './chamber.js';
import { show, write } from './dom.js';
import { word } from './words.js';

export function drawLost() {
  const ended = chamber.connection === 'ended';
  const words = ended ? word('ended') : chamber.problem?.title ?? (offline() ? word('lost') : '');
  show('band', words !== '');
  show('sign-in-again', ended);
  write('band-what', words);
}
