/** A button that sends the page to the printer. */
document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-prints]')) {
    window.print();
  }
});
