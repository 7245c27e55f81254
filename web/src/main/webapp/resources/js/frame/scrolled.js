/**
 * What is wider than its place. A table that fits keeps its head in sight. One that does not becomes a list of short paragraphs
 * where few letters fit in a line; else it scrolls sideways in its own frame, and can be reached and moved by the keyboard too.
 */

/** Below so many letters a line a table is no longer scrolled. */
const FEW_LETTERS = 46;
const FRAMES = '.table-frame, .scrolls';

/** How each frame was when it was arranged last: nothing is done twice. @type {WeakMap<Element, string>} */
const arranged = new WeakMap();

// In the next frame of the screen: what is arranged has another size, which an observer may not cause while it is told of one.
const sizes = new ResizeObserver((changed) => requestAnimationFrame(() =>
  new Set(changed.map(({ target }) => target.closest(FRAMES))).forEach((frame) => frame?.isConnected && arrange(frame))));

function watch() {
  for (const frame of document.querySelectorAll(`:is(${FRAMES}):not([data-watched])`)) {
    frame.toggleAttribute('data-watched', true);
    arrange(frame);
    frame.addEventListener('scroll', () => end(frame), { passive: true });
    // A browser leaves what is half in sight where it is, and its ring is cut.
    frame.addEventListener('focusin', ({ target }) => target !== frame && target.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    [frame, ...frame.children].forEach((each) => sizes.observe(each));
  }
}

/** @param {HTMLElement} frame */
function arrange(frame) {
  if (arranged.get(frame) === sizeOf(frame)) {
    return;
  }
  const table = frame.matches('.table-frame') ? frame.querySelector(':scope > table') : null;
  frame.removeAttribute('data-stacked');
  const fits = (table?.offsetWidth ?? frame.scrollWidth) <= frame.clientWidth + 1;
  const stacked = !fits && Boolean(table?.tHead) && frame.clientWidth / parseFloat(getComputedStyle(frame).fontSize) < FEW_LETTERS;
  if (stacked) {
    nameCells(table);
  }
  frame.toggleAttribute('data-fits', fits);
  end(frame);
  frame.toggleAttribute('data-stacked', stacked);
  if (table) {
    reach(frame, table, !fits && !stacked);
  }
  arranged.set(frame, sizeOf(frame));
}

/** Whether there is nothing more at the right. */
function end(frame) {
  frame.toggleAttribute('data-end', frame.scrollLeft + frame.clientWidth >= frame.scrollWidth - 1);
}

const sizeOf = (frame) => [frame, ...frame.children].map((each) => `${each.clientWidth}×${each.scrollHeight}`).join();

/** @param {HTMLTableElement} table */
function nameCells(table) {
  const heads = [...table.tHead.rows[0].cells].map((head) => head.textContent.trim());
  for (const row of table.tBodies[0]?.rows ?? []) {
    [...row.cells].filter((cell) => cell.tagName === 'TD').forEach((cell, place) => cell.setAttribute('data-head', heads[place] ?? ''));
  }
}

/** A frame that moves is a stop on the way; one that does not is none. */
function reach(frame, table, moves) {
  if (moves) {
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', table.getAttribute('aria-label') ?? '');
  } else {
    ['tabindex', 'role', 'aria-label'].forEach((name) => frame.removeAttribute(name));
  }
}

watch();
// Parts of pages are drawn anew.
new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
