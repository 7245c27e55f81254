/** Small words for making elements. Text goes in as text, never as markup. */

/**
 * @param {string} name
 * @param {Record<string, any>} [properties]
 * @param {...(Node|string)} children
 */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== ''));
  return made;
}

/** Makes the children of a place these, without moving those that stay. @param {Element} place @param {Element[]} wanted */
export function showOnly(place, wanted) {
  [...place.children].filter((child) => !wanted.includes(child)).forEach((child) => child.remove());
  wanted.forEach((child, index) => place.children[index] !== child && place.insertBefore(child, place.children[index] ?? null));
}

/** @param {string} id @returns {any} */
export const part = (id) => document.getElementById(id);

/** Puts values into a sentence such as "約{0}字". */
export function sentence(pattern, ...values) {
  return values.reduce((text, value, index) => text.replaceAll(`{${index}}`, String(value)), pattern);
}

/** Shows a refusal near its cause, or takes it away. */
export function refuse(id, words) {
  const place = part(id);
  const said = place.textContent === (words ?? '');
  place.textContent = words ?? '';
  place.hidden = !words;
  if (words && !said) {
    place.scrollIntoView({ block: 'nearest' });
  }
}

/** Does something that may be refused; the refusal is shown and nothing is lost. */
export async function attempt(id, work) {
  refuse(id, null);
  try {
    await work();
    return true;
  } catch (failure) {
    refuse(id, failure.message);
    return false;
  }
}
