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

/** @param {HTMLFormElement} form @param {Record<string, any[]>} fields @returns {boolean} whether anything was changed by it */
export function write(form, fields) {
  const next = {};
  const changes = all(form).filter((field) => nameOf(field) in fields).map((field) => {
    const values = fields[nameOf(field)];
    if (CHECKED.includes(field.type)) {
      return set(field, 'checked', values.includes(field.value));
    }
    if (field.multiple) {
      return [...field.options].map((option) => set(option, 'selected', values.includes(option.value))).some(Boolean);
    }
    next[nameOf(field)] = (next[nameOf(field)] ?? -1) + 1;
    return set(field, 'value', values[next[nameOf(field)]] ?? field.value);
  });
  return changes.some(Boolean);
}

/** Only where it differs: the caret stays where it is otherwise. */
function set(element, property, value) {
  const differs = element[property] !== value;
  if (differs) {
    element[property] = value;
  }
  return differs;
}
