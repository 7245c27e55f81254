/** A band that says one thing, in the words that the server gave it. */
for (const band of document.querySelectorAll('.notice[data-notice]:empty')) {
  const words = /** @type {HTMLElement} */ (band).dataset.notice ?? '';
  if (!words.startsWith('{')) {
    band.append(Object.assign(document.createElement('p'), { className: 'notice-line', textContent: words }));
  }
}
