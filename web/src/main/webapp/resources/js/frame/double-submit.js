/** A form that loads a page is sent once: the second press while the answer is awaited does nothing. */

/** @type {WeakMap<HTMLFormElement, number>} */
const sentAt = new WeakMap();
/** A download leaves the page where it is, so the form must work again. */
const AGAIN_AFTER = 4000;

document.addEventListener('submit', event => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (event.defaultPrevented) {
    return;
  }
  if (performance.now() - (sentAt.get(form) ?? -Infinity) < AGAIN_AFTER) {
    event.preventDefault();
    return;
  }
  sentAt.set(form, performance.now());
  event.submitter?.setAttribute('aria-busy', 'true');
  setTimeout(() => event.submitter?.removeAttribute('aria-busy'), AGAIN_AFTER);
});
