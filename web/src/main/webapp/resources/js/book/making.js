/** Says that a paper is being made, from the press of its link until the other tab comes to the front. */

/** When nothing came to the front, as with a download, the words go after this many milliseconds. */
const LONGEST = 8000;

for (const link of document.querySelectorAll('[data-making]')) {
  const words = /** @type {HTMLElement} */ (document.getElementById(link.getAttribute('data-making') ?? ''));
  const hide = () => { words.hidden = true; };
  link.addEventListener('click', () => {
    words.hidden = false;
    setTimeout(hide, LONGEST);
  });
  document.addEventListener('visibilitychange', hide);
}
