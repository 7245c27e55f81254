/**
 * Ctrl+K and / go to 庁内を検索: by the place of the key, whatever the keyboard's language. Not while something is typed elsewhere
 * or a dialog is open; a page that has taken the key for itself is heard first.
 */
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), .cm-editor';

/** @param {KeyboardEvent} event */
function isMeant(event) {
  const ctrl = event.ctrlKey || event.metaKey;
  const pressed = ctrl ? event.code === 'KeyK' : event.code === 'Slash';
  const elsewhere = event.target instanceof Element && event.target.closest(FIELDS) || document.querySelector('dialog[open]');
  return pressed && !elsewhere && !event.altKey && !event.shiftKey && !event.isComposing && !event.defaultPrevented;
}

/** @param {() => void} open */
export function listen(open) {
  window.addEventListener('keydown', (event) => {
    if (isMeant(event)) {
      event.preventDefault();
      open();
    }
  });
}
