/** A sentence of the browser's own above the page, in view and focused; the next answer of the server takes its place. */

/**
 * @param {string} kind which of the page's sentences
 * @param {{href: string}} [link] to a page that opens beside this one
 */
export function show(kind, link) {
  tell(words()[kind], link);
}

const words = () => document.getElementById('typed-words').dataset;

/** @param {string} sentence @param {{href: string}} [link] */
export function tell(sentence, link) {
  const notice = document.createElement('div');
  notice.className = 'message message-warn';
  notice.tabIndex = -1;
  const body = document.createElement('div');
  body.append(Object.assign(document.createElement('p'), { textContent: sentence }));
  if (link) {
    const beside = { href: link.href, target: '_blank', rel: 'noopener', textContent: words().signIn };
    body.append(Object.assign(document.createElement('a'), beside));
  }
  notice.append(body);
  place().replaceChildren(notice);
  notice.focus({ preventScroll: true });
  notice.scrollIntoView({ block: 'center' });
}

/** Inside a dialog the head of the page is behind it. */
function place() {
  const dialog = document.querySelector('dialog[open] .dialog-body');
  if (!dialog) {
    return document.getElementById('messages') ?? document.querySelector('main');
  }
  let found = dialog.querySelector('[data-notice-place]');
  if (!found) {
    found = Object.assign(document.createElement('div'), { className: 'messages' });
    found.dataset.noticePlace = '';
    dialog.prepend(found);
  }
  return found;
}
