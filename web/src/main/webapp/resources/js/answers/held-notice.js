/** Asks the writer what to do with writing that came after 校了: nothing of it is sent or thrown away by itself. */
import { ask } from '../frame/confirm.js';
import { showPieces } from './difference.js';
import { part } from './dom.js';

/** @param {import('./shared-text.js').SharedText} shared */
export function heldNotice(shared) {
  const notice = part('text-held');
  let pieces = null;

  part('held-show').addEventListener('click', () => showPieces(pieces, notice.dataset.now, notice.dataset.then));
  part('held-take').addEventListener('click', () => shared.takeHeld());
  part('held-drop').addEventListener('click', async () => (await ask(notice.dataset.sure)) && shared.dropHeld());

  const settle = () => {
    notice.hidden = !pieces;
    part('held-take').hidden = Boolean(shared.fixed);
    part('held-words').textContent = shared.fixed ? notice.dataset.fixed : notice.dataset.open;
  };
  return {
    /** @param {{kind: string, text: string}[]|null} change what it would change in the text */
    show(change) {
      pieces = change;
      settle();
    },
    settle,
  };
}
