/** ↑ and ↓ move between the row links of a table, Home and End to its ends; Enter opens, as links do. */
import { onKeys } from './keys.js';

/** @param {KeyboardEvent} event @param {Element} target */
function move(event, target) {
  const link = target.closest('.row-link');
  const table = link?.closest('table');
  if (!table) {
    return false;
  }
  const links = /** @type {HTMLElement[]} */ ([...table.querySelectorAll('.row-link')]);
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -links.length, End: links.length }[event.code];
  const wanted = links.indexOf(/** @type {HTMLElement} */ (link)) + step;
  links[Math.max(0, Math.min(links.length - 1, wanted))].focus();
  return true;
}

onKeys({ 'table-rows': move });
