/** Documents that a draft names: found by number or words, named and left out by one press each. */
import { call } from '../frame/api.js';
import { onTyped } from '../frame/ime-guard.js';
import { element, quiet, redraw, said } from './lines.js';

const PAUSE_MS = 300;
const part = (id) => /** @type {any} */ (document.getElementById(id));
const words = () => part('related').dataset;
let linked = [];
let found = [];
let asked = '';
let timer = 0;

/** @param {[string, () => void][]} presses words and what they do @param {string[]} tags */
function line(one, presses, tags = []) {
  const link = element('a', { href: `/approvals/document.xhtml?id=${one.id}`, target: '_blank', rel: 'noopener' }, one.subject || words().untitled);
  return element('li', {}, ...tags.flatMap((text) => [element('span', { className: 'tag' }, text), ' ']), link, ' ',
    element('span', { className: 'soft' }, [one.number, one.drafter].filter(Boolean).join('　')),
    ...presses.flatMap(([word, onclick], at) => {
      const button = quiet(word, one.subject, onclick);
      button.dataset.key = `related-${one.id}-${at}`;
      return [' ', button];
    }));
}

const tags = (one) => [words()[one.relation.toLowerCase() + (one.named ? '' : 'By')], ...(one.branch ? [words().branch] : [])];

/** @param {() => Promise<string>} ready gives the id of the draft, kept first where it is not */
export function related(ready, id) {
  function draw() {
    redraw(part('related-list'), linked.map((one) => line(one, one.named ? presses(one) : [], tags(one))));
    const free = found.filter((one) => !linked.some((other) => other.id === one.id) && String(one.id) !== id());
    part('related-found').replaceChildren(...free.map((one) => line(one, [[words().add, () => change('PUT', one)]])));
    const of = linked.find((one) => one.branch);
    part('related-branch').textContent = of ? said(words().branchSaid, of.number) : '';
    part('related-said').textContent = asked && free.length === 0 ? words().nothing : '';
  }

  function presses(one) {
    const branch = one.branch ? [words().ownNumber, () => change('DELETE', one, '/branch')] : [words().takeBranch, () => change('PUT', one, '/branch')];
    return [...(one.number ? [branch] : []), [words().remove, () => change('DELETE', one)]];
  }

  async function change(method, one, what = '') {
    try {
      linked = await call(method, `approvals/${await ready()}/related/${one.id}${what}`);
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

  onTyped(part('related-words'), () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(find, PAUSE_MS);
  });
  return async () => {
    try {
      linked = await call('GET', `approvals/${id()}/related`);
      draw();
    } catch (failure) {
      part('related-said').textContent = failure.message;
    }
  };
}
