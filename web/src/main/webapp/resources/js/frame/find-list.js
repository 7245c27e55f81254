/**
 * Draws what is found as the options of a list box: groups with their number, in each a way to all of it.
 *
 * @typedef {{title: string, context: string[], path: string}} Thing
 * @typedef {{kind: string, label: string, total: number, direct: boolean, path: string, hits: Thing[]}} Group
 * @typedef {{scope: string, scopes: {code: string, label: string, total: number}[], groups: Group[]}} Answer
 */
let made = 0;

/** @param {string} name @param {string} className @param {string} [text] */
function element(name, className, text) {
  const one = document.createElement(name);
  one.className = className;
  one.textContent = text ?? '';
  return one;
}

/** @param {string} name of the element @param {string} className @param {string} text */
function option(name, className, text) {
  const one = element(name, `find-option ${className}`, '');
  one.id = `find-option-${++made}`;
  one.setAttribute('role', 'option');
  one.setAttribute('aria-selected', 'false');
  one.append(element('span', 'find-title', text));
  return one;
}

/** @param {string} path @param {string} className @param {string} text */
function link(path, className, text) {
  const one = /** @type {HTMLAnchorElement} */ (option('a', className, text));
  one.href = path;
  one.tabIndex = -1;
  return one;
}

/** @param {string} label @param {string} count @param {HTMLElement[]} options */
function group(label, count, options) {
  const one = element('div', 'find-group');
  one.setAttribute('role', 'group');
  const heading = element('div', 'find-heading', '');
  heading.id = `find-option-${++made}`;
  heading.append(element('span', '', label), element('span', 'find-count', count));
  one.setAttribute('aria-labelledby', heading.id);
  one.append(heading, ...options);
  return one;
}

/** @param {Thing} thing */
function thing({ title, context, path }) {
  const one = link(path, '', title);
  const words = element('span', 'find-context');
  words.append(...context.map((word) => element('span', '', word)));
  one.append(words);
  return one;
}

/** @param {Element} list @param {Group[]} groups @param {string} all the words of the way to all, with {0} */
export function drawGroups(list, groups, all) {
  list.replaceChildren(...groups.map((each) => group(each.label, String(each.total), [...each.hits.map(thing),
    ...each.total > each.hits.length ? [link(each.path, 'find-all', all.replace('{0}', String(each.total)))] : []])));
}

/** @param {Element} list @param {string} label @param {string[]} texts */
export function drawTexts(list, label, texts) {
  list.replaceChildren(...texts.length === 0 ? [] : [group(label, '', texts.map((text) => {
    const one = option('div', '', text);
    one.dataset.text = text;
    return one;
  }))]);
}

/**
 * The scope that one is in, and everywhere.
 * @param {Element} place @param {Answer['scopes']} scopes @param {string} chosen @param {string} own @param {(code: string) => void} choose
 */
export function drawScopes(place, scopes, chosen, own, choose) {
  const shown = scopes.filter(({ code }) => code === '' || code === own);
  place.replaceChildren(...shown.length < 2 ? [] : shown.map(({ code, label, total }) => {
    const one = element('button', 'find-scope', `${label} ${total}`);
    /** @type {HTMLButtonElement} */ (one).type = 'button';
    one.setAttribute('aria-pressed', String(code === chosen));
    one.addEventListener('click', () => choose(code));
    return one;
  }));
}
