/**
 * Enter that ends a conversion of the input method must never submit, select or move anything. Libraries do not look
 * for it, so the key is stopped in the capture phase, before any of them sees it. Safari reports the last Enter
 * without isComposing, but with the code 229.
 */
const COMPOSING = 229;

const composing = (event) => event.isComposing || event.keyCode === COMPOSING;

/** What is not confirmed yet is sent nowhere either: a preview that follows the keys waits. @param {KeyboardEvent} event */
const sends = (event) => event.type === 'keyup' && event.target instanceof Element && event.target.matches('input, textarea');

/** @param {KeyboardEvent} event */
function guard(event) {
  if (composing(event) && (event.key === 'Enter' || sends(event))) {
    event.stopImmediatePropagation();
  }
}

/**
 * Calls for what is typed: not for each letter of a conversion, but once it is taken, which some browsers tell by no input of
 * its own. @param {EventTarget} place @param {(event: any) => void} work
 */
export function onTyped(place, work) {
  place.addEventListener('input', (event) => /** @type {InputEvent} */ (event).isComposing || work(event));
  place.addEventListener('compositionend', work);
}

for (const type of ['keydown', 'keypress', 'keyup']) {
  window.addEventListener(type, guard, { capture: true });
}
