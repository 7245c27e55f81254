/** The fields of a form as they are typed. Passwords, files and what the server put there for itself are never read. */

const NEVER = ['password', 'file', 'submit', 'button', 'reset', 'image'];
const CHECKED = ['checkbox', 'radio'];

/** @param {Element} field */
export const nameOf = (field) => field.getAttribute('name') || field.id;

/** The version that the typed text was made from goes with it. */
const readable = (field) => nameOf(field) && !NEVER.includes(field.type) && (field.type !== 'hidden' || 'kept' in field.dataset);

const all = (form) => [...form.elements].filter(readable);

/** @param {HTMLFormElement} form @param {Set<string>} names @returns {Record<string, any[]>} */
export function read(form, names) {
  const fields = {};
  for (const field of all(form)) {
    const name = nameOf(field);
    if (names.has(name) || 'kept' in field.dataset) {
      fields[name] ??= [];
      if (!CHECKED.includes(field.type) || field.checked) {
        fields[name].push(...(field.multiple ? [...field.selectedOptions].map((option) => option.value) : [field.value]));
      }
    }
  }
  return fields;
}

/**
 * @param {HTMLFormElement} form @param {Record<string, any[]>} fields
 * @param {boolean} [version] whether the version that the text was made from is written too
 */
export function write(form, fields, version = true) {
  const next = {};
  all(form).filter((field) => nameOf(field) in fields && (version || !('kept' in field.dataset))).forEach((field) => {
    const values = fields[nameOf(field)];
    if (CHECKED.includes(field.type)) {
      set(field, 'checked', values.includes(field.value));
    } else if (field.multiple) {
      [...field.options].forEach((option) => set(option, 'selected', values.includes(option.value)));
    } else {
      next[nameOf(field)] = (next[nameOf(field)] ?? -1) + 1;
      set(field, 'value', values[next[nameOf(field)]] ?? field.value);
    }
  });
}

/** Only where it differs: the caret stays where it is otherwise. */
function set(element, property, value) {
  if (element[property] !== value) {
    element[property] = value;
  }
}
