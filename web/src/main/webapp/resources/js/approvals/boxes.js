/** A list of documents: ↓ goes to its first line; from there the keys of every table lead on. */
import { onKeys } from '../frame/keys.js';
import { begin } from './together.js';

function chooseFirst() {
  const first = /** @type {HTMLElement|null} */ (document.querySelector('.row-link'));
  if (document.activeElement !== document.body || !first) {
    return false;
  }
  first.focus();
  return true;
}

onKeys({ 'box-first': chooseFirst });
begin();
