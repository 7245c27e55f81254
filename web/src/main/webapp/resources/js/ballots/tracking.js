/** The tracking code of a secret ballot: made here, shown once, and never written down by this device. */
import { isOf } from './casting.js';
import { part, show, write } from './dom.js';

const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/** The code that the member has noted. */
let noted = '';

/** Eight letters, each as likely as any other: bytes that would favour some are thrown away. */
export function code() {
  const fair = 256 - (256 % LETTERS.length);
  let made = '';
  while (made.length < LENGTH) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    made += byte < fair ? LETTERS[byte % LETTERS.length] : '';
  }
  return made;
}

/** Only a ballot that was counted has a code worth noting. */
export function drawCode(vote, ballot) {
  const given = isOf(ballot, vote) && ballot.stage === 'counted' ? ballot.code : null;
  show('card-code', Boolean(given) && given !== noted);
  write('code', given && given !== noted ? `${given.slice(0, 4)} ${given.slice(4)}` : '');
}

/** @param {() => void} redraw */
export function onNoted(redraw) {
  part('code-done').addEventListener('click', () => {
    noted = part('code').textContent.replace(' ', '');
    redraw();
  });
}
