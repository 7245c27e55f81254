/**
 * A table that is wider than its place scrolls sideways: then it can be reached and moved by the keyboard too. One that fits is
 * no stop on the way.
 */
const widths = new ResizeObserver((changed) => changed.forEach(({ target }) => mark(target)));

for (const frame of document.querySelectorAll('.table-frame')) widths.observe(frame);

function mark(frame) {
  if (frame.scrollWidth > frame.clientWidth && getComputedStyle(frame).overflowX !== 'visible') {
    frame.tabIndex = 0;
    frame.setAttribute('role', 'region');
    frame.setAttribute('aria-label', frame.querySelector('table')?.getAttribute('aria-label') ?? '');
  } else {
    ['tabindex', 'role', 'aria-label'].forEach((name) => frame.removeAttribute(name));
  }
}
