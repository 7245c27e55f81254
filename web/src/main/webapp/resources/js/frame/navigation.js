/** The bar of the role opens to all areas; menus close when something else is pressed. */

const nav = document.getElementById('nav');
const opener = nav?.querySelector('.nav-more');

/** @param {boolean} open */
function show(open) {
  nav.toggleAttribute('data-open', open);
  opener.setAttribute('aria-expanded', String(open));
}

opener?.addEventListener('click', () => show(!nav.hasAttribute('data-open')));

document.addEventListener('click', event => {
  const pressed = /** @type {Node} */ (event.target);
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(pressed)) {
      menu.removeAttribute('open');
    }
  }
  if (nav?.hasAttribute('data-open') && !nav.contains(pressed)) {
    show(false);
  }
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') {
    return;
  }
  document.querySelectorAll('details.menu[open]').forEach(menu => {
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  });
  if (nav?.hasAttribute('data-open')) {
    show(false);
    opener.focus();
  }
});
