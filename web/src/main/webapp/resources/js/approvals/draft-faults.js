/** What keeps a draft from going round: told at each field, and together above them. */

const id = (fault) => fault.part || `f-${fault.field}${fault.row ? `-${fault.column}-${fault.row}` : ''}`;

function clear(form) {
  form.querySelectorAll('.draft-fault').forEach((sentence) => {
    const field = document.getElementById(sentence.id.replace(/-fault$/, ''));
    field?.removeAttribute('aria-invalid');
    field?.setAttribute('aria-describedby', (field.getAttribute('aria-describedby') ?? '').replace(sentence.id, '').trim());
    sentence.remove();
  });
}

function tell(fault) {
  const field = document.getElementById(id(fault));
  field?.closest('details')?.setAttribute('open', '');
  const sentence = Object.assign(document.createElement('span'), { className: 'field-error draft-fault', id: `${id(fault)}-fault`, textContent: fault.sentence });
  if (field) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${sentence.id}`.trim());
    (field.closest('td, .field') ?? field).append(sentence);
  }
}

function line(fault) {
  const link = Object.assign(document.createElement('a'), { href: `#${id(fault)}`, textContent: fault.sentence });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** @param {HTMLFormElement} form @param {{part: string, field: string, column: string, row: number, sentence: string}[]} faults */
export function showFaults(form, faults) {
  const place = document.getElementById('faults');
  clear(form);
  place.hidden = faults.length === 0;
  const head = Object.assign(document.createElement('p'), { textContent: place.dataset.word.replace('{0}', String(faults.length)) });
  const list = document.createElement('ul');
  list.append(...faults.map(line));
  const inside = document.createElement('div');
  inside.append(head, list);
  place.replaceChildren(inside);
  faults.forEach(tell);
  if (faults.length > 0) {
    document.dispatchEvent(new CustomEvent('gijido:answered', { detail: { form, refused: true, pressed: true } }));
  }
}
