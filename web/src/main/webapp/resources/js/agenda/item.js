/**
 * An election has candidates, everything else a report and a way of putting it: only the fields of the chosen kind are shown.
 * A form that was refused is drawn anew by the server, which hides what does not belong by itself.
 */
function show() {
  const chosen = document.getElementById('edit:kind');
  if (chosen instanceof HTMLSelectElement) {
    const shown = chosen.value === 'ELECTION' ? 'election' : 'other';
    document.querySelectorAll('[data-only]').forEach((fields) => {
      fields.toggleAttribute('hidden', /** @type {HTMLElement} */ (fields).dataset.only !== shown);
    });
  }
}

document.addEventListener('change', (event) => /** @type {Element} */ (event.target).id === 'edit:kind' && show());
document.addEventListener('gijido:restored', show);
