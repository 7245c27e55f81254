/**
 * Asks before something that is hard to take back. The buttons are verbs, the harmless one has the focus, and the question goes
 * away by itself when somebody else was quicker.
 */
import { onChange } from './chamber.js';
import { part, write } from './dom.js';
import { word } from './words.js';

/** @type {() => boolean} */
let stands = () => true;

/**
 * @param {string} words names what it is about and what comes of it
 * @param {{yes: string, no?: string, still?: () => boolean}} buttons still: whether there is still something to ask
 * @returns {Promise<boolean>}
 */
export function sure(words, { yes, no = word('back'), still = () => true }) {
  const dialog = part('sure');
  write('sure-words', words);
  write('sure-yes', yes);
  write('sure-no', no);
  stands = still;
  dialog.returnValue = 'no';
  dialog.showModal();
  part('sure-no').focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

if (part('sure')) {
  part('sure').addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) {
      part('sure').close(button.value);
    }
  });
  onChange(() => part('sure').open && !stands() && part('sure').close('no'));
}
