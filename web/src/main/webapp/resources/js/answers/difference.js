/** Two texts side by side, with what was removed and what was added. */
import { call } from '../frame/api.js';
import { open } from '../frame/dialogs.js';
import { element, part } from './dom.js';

const TAGS = { REMOVED: 'del', ADDED: 'ins' };

function side(pieces, other) {
  return pieces.filter((piece) => piece.kind !== other)
    .map((piece) => (piece.kind === 'SAME' ? piece.text : element(TAGS[piece.kind], {}, piece.text)));
}

/**
 * @param {string} path of the difference below /api
 * @param {string} before what the older text is called
 * @param {(() => Promise<any>)|null} restore offered when the older text may come back
 */
export async function showDifference(path, before, restore = null) {
  const { pieces } = await call('GET', path);
  showPieces(pieces, before, part('difference-after').dataset.now, restore);
}

/** @param {{kind: string, text: string}[]} pieces @param {string} before @param {string} after what the texts are called */
export function showPieces(pieces, before, after, restore = null) {
  part('difference-before').textContent = before;
  part('difference-after').textContent = after;
  part('difference-old').replaceChildren(...side(pieces, 'ADDED'));
  part('difference-new').replaceChildren(...side(pieces, 'REMOVED'));
  const button = part('restore');
  button.hidden = restore === null;
  button.onclick = restore;
  open('difference-dialog');
}
