/** Sentences at the head of a form about what was typed into it earlier. */

const MOMENT = { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' };
const words = () => document.getElementById('typed-words').dataset;

/**
 * One of each kind stands in a form.
 * @param {HTMLFormElement} form @param {string} kind @param {string} sentence @param {...Node} more
 */
function say(form, kind, sentence, ...more) {
  unsay(form, kind);
  const notice = document.createElement('div');
  notice.className = 'message message-warn typed';
  notice.dataset.typed = kind;
  notice.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = sentence;
  const body = document.createElement('div');
  body.append(text, ...more);
  notice.append(body);
  form.prepend(notice);
}

/** @param {HTMLFormElement} form @param {string} kind */
const unsay = (form, kind) => form.querySelectorAll(`[data-typed="${kind}"]`).forEach((notice) => notice.remove());

/** @param {string} name @param {() => void} action */
function button(name, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button button-small';
  made.textContent = name;
  made.addEventListener('click', action);
  return made;
}

/** @param {HTMLFormElement} form @param {(() => void)|null} discard null takes the sentence away */
export function restored(form, discard) {
  unsay(form, 'restored');
  if (discard) {
    say(form, 'restored', words().restored, button(words().discard, discard));
  }
}

/** @param {HTMLFormElement} form @param {import('./kept.js').Kept} kept @param {{take: () => void, drop: () => void}} decide */
export function offer(form, kept, decide) {
  const when = new Date(kept.at).toLocaleString(document.documentElement.lang, MOMENT);
  const choice = (name, action) => button(name, () => { unsay(form, kept.key); action(); });
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  buttons.append(choice(words().take, decide.take), choice(words().discard, decide.drop));
  say(form, kept.key, words().offered.replace('{0}', when), buttons);
}

/** @param {HTMLFormElement} form @param {boolean} yes whether the browser cannot keep it */
export function unkept(form, yes) {
  if (!yes) {
    unsay(form, 'unkept');
  } else if (!form.querySelector('[data-typed="unkept"]')) {
    say(form, 'unkept', words().unkept);
  }
}
