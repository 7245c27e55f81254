/** Small words for making and finding elements. Text goes in as text, never as markup. */

/**
 * @param {string} name
 * @param {Record<string, any>} [properties]
 * @param {...(Node|string|null)} children
 * @returns {any}
 */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null && child !== ''));
  return made;
}

/** @param {string} id @returns {any} */
export const part = (id) => document.getElementById(id);

/** Writes only what changed, so that nothing is announced or redrawn twice. */
export function write(id, text) {
  const place = part(id);
  if (place && place.textContent !== text) {
    place.textContent = text;
  }
}

/** @param {string} id @param {boolean} shown */
export function show(id, shown) {
  part(id)?.toggleAttribute('hidden', !shown);
}

/** Replaces the children only where they would look different: what is focused or pressed stays. */
export function fill(place, ...children) {
  const fresh = element(place.localName, {}, ...children);
  if (place.innerHTML !== fresh.innerHTML) {
    place.replaceChildren(...fresh.childNodes);
  }
}
