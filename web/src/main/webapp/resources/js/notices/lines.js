/** Lines of the panel. Text goes in as text, never as markup. */

function make(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children.filter((child) => child !== '' && child !== null));
  return made;
}

/** @param {string} sentence */
export const nothing = (sentence) => make('p', 'bell-nothing', sentence);

function link(className, path, ...children) {
  const made = make('a', className, ...children);
  /** @type {HTMLAnchorElement} */ (made).href = path;
  return made;
}

/** @param {any[]} lines as GET /api/waiting gives them @param {number} all how many there are */
export function waits(lines, words, all) {
  if (lines.length === 0) {
    return [nothing(words.nothingWaits)];
  }
  const list = make('ul', 'bell-list', ...lines.map((one) => make('li', '', link('bell-line', one.path,
    make('span', 'tag', one.what), make('span', 'bell-title', `${one.number}　${one.subject}`), make('span', 'bell-note', one.why ? `${one.from}「${one.why}」` : one.from)))));
  return all > lines.length ? [list, make('p', 'bell-more', link('', '/', words.more))] : [list];
}

/** @param {any[]} groups @param {(object: string) => void} read marks those about an object as read */
export function told(groups, words, read) {
  return groups.length === 0 ? [nothing(words.nothingTold)] : [make('ul', 'bell-list', ...groups.map((group) => about(group, words, read)))];
}

function about(group, words, read) {
  const title = `${group.number ? `${group.number}　` : ''}${group.title}`;
  const head = group.path ? link('bell-title', group.path, title) : make('span', 'bell-title', title);
  const done = make('button', 'button button-quiet button-small', words.read);
  /** @type {HTMLButtonElement} */ (done).type = 'button';
  done.setAttribute('aria-label', `${words.read}：${title}`);
  done.addEventListener('click', () => read(group.object));
  return make('li', 'bell-about', make('div', 'line line-apart', head, group.read ? '' : done),
    make('ul', 'bell-news', ...group.notices.map((one) => news(one, words))));
}

function news(one, words) {
  return make('li', one.read ? '' : 'bell-new', one.read ? '' : make('span', 'tag', words.new), one.read ? '' : ' ', one.text, ' ',
    make('span', 'bell-note', one.when), one.words ? make('q', 'bell-words', one.words) : '');
}
