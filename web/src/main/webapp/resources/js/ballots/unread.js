/** A mark on the title of a page in the background: the name of its tab is all of it that can be seen then. */
let plain = '';
let words = '';

function draw() {
  document.title = words && document.visibilityState === 'hidden' ? `● ${words} | ${plain}` : plain;
}

/** @param {string} what what waits there; empty for nothing */
export function unread(what) {
  if (!plain) {
    plain = document.title;
    document.addEventListener('visibilitychange', draw);
  }
  words = what;
  draw();
}
