/**
 * Enter that ends a conversion of the input method must never submit, select or move anything. Libraries do not look
 * for it, so the key is stopped in the capture phase, before any of them sees it. Safari reports the last Enter
 * without isComposing, but with the code 229.
 */
const COMPOSING = 229;

/** @param {KeyboardEvent} event */
function guard(event) {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === COMPOSING)) {
    event.stopImmediatePropagation();
  }
}

for (const type of ['keydown', 'keypress', 'keyup']) {
  window.addEventListener(type, guard, { capture: true });
}
