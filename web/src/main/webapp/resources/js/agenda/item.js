/**
 * An election has candidates, everything else a report and a way of putting it: only the fields of the chosen kind are shown.
 * A form that was refused is drawn anew by the server, which hides what does not belong by itself.
 */
document.addEventListener('change', (event) => {
  const chosen = /** @type {HTMLSelectElement} */ (event.target);
  if (chosen.id === 'edit:kind') {
    const shown = chosen.value === 'ELECTION' ? 'election' : 'other';
    document.querySelectorAll('[data-only]').forEach((fields) => {
      fields.toggleAttribute('hidden', /** @type {HTMLElement} */ (fields).dataset.only !== shown);
    });
  }
});
