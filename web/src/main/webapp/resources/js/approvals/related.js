/** Documents that a draft names: found by number or words, named and left out by one press each. */
import { call } from '../frame/api.js';

const PAUSE_MS = 300;
const part = (id) => /** @type {any} */ (document.getElementById(id));
const words = () => part('related').dataset;
let linked = [];
let found = [];
let asked = '';
let timer = 0;

/** @returns {HTMLElement} */
function make(name, className, text) {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

function line(one, press, tag) {
  const item = document.createElement('li');
  const link = Object.assign(make('a', '', one.subject || words().untitled), { href: `/approvals/document.xhtml?id=${one.id}`, target: '_blank', rel: 'noopener' });
  item.append(...(tag ? [make('span', 'tag', tag), ' '] : []), link, ' ', make('span', 'soft', [one.number, one.drafter].filter(Boolean).join('　')));
  if (press) {
    const button = Object.assign(make('button', 'button button-small', press.word), { type: 'button' });
    button.setAttribute('aria-label', `${one.subject} ${press.word}`);
    button.addEventListener('click', press.does);
    item.append(' ', button);
  }
  return item;
}

const tag = (one) => words()[one.relation.toLowerCase() + (one.named ? '' : 'By')];

/** @param {() => Promise<string>} ready gives the id of the draft, kept first where it is not */
export function related(ready, id) {
  function draw() {
    part('related-list').replaceChildren(...linked.map((one) => line(one, one.named ? { word: words().remove, does: () => change('DELETE', one) } : null, tag(one))));
    const free = found.filter((one) => !linked.some((other) => other.id === one.id) && String(one.id) !== id());
    part('related-found').replaceChildren(...free.map((one) => line(one, { word: words().add, does: () => change('PUT', one) })));
    part('related-said').textContent = asked && free.length === 0 ? words().nothing : '';
  }

  async function change(method, one) {
    try {
      linked = await call(method, `approvals/${await ready()}/related/${one.id}`);
      draw();
    } catch (failure) {
      part('related-said').textContent = failure.message;
    }
  }

  async function find() {
    const typed = part('related-words').value.trim();
    if (typed === asked) {
      return;
    }
    asked = typed;
    try {
      const answer = typed ? await call('GET', `approvals/related?q=${encodeURIComponent(typed)}`) : [];
      if (asked === typed) {
        found = answer;
        draw();
      }
    } catch (failure) {
      asked = '';
      part('related-said').textContent = failure.message;
    }
  }

  part('related-words').addEventListener('input', (event) => {
    if (!event.isComposing) {
      window.clearTimeout(timer);
      timer = window.setTimeout(find, PAUSE_MS);
    }
  });
  part('related-words').addEventListener('compositionend', find);
  return async () => {
    try {
      linked = await call('GET', `approvals/${id()}/related`);
      draw();
    } catch (failure) {
      part('related-said').textContent = failure.message;
    }
  };
}
