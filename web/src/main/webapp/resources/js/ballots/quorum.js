/** Too few members while a vote is open: nothing can be decided so, and both desk and chair must see it (Act 113). */
import { part, show, write } from './dom.js';
import { word } from './words.js';

export function drawQuorum({ roll, vote }) {
  const lost = !roll.quorumMet && ['OPEN', 'CLOSING', 'PAPER'].includes(vote?.state);
  show('quorum-lost', lost);
  write('quorum-lost', lost ? word('quorumLost', roll.present, roll.quorum) : '');
  part('quorum-lost').classList.toggle('message-warn', lost);
}
