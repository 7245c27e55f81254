/** ↑ and ↓ move between the row links of a table, Home and End to its ends; Enter opens, as links do. */

/** @param {KeyboardEvent} event */
function move(event) {
  const link = event.target instanceof Element ? event.target.closest('.row-link') : null;
  const table = link?.closest('table');
  if (!table || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const links = /** @type {HTMLElement[]} */ ([...table.querySelectorAll('.row-link')]);
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: -links.length, End: links.length };
  const step = steps[event.key];
  if (step === undefined) {
    return;
  }
  event.preventDefault();
  const wanted = links.indexOf(/** @type {HTMLElement} */ (link)) + step;
  links[Math.max(0, Math.min(links.length - 1, wanted))].focus();
}

document.addEventListener('keydown', move);
