/** The way on which a draft would go: asked of the server, and shown step by step with the article of each. */
import { call } from '../frame/api.js';
import { oneAtATime } from '../live/reading.js';

const part = (id) => document.getElementById(id);
/** @type {Map<string, string>} units that are asked besides, with their names */
const sections = new Map();
/** @type {{kind: string, post: string}[]} */
let steps = [];

export const chosen = () => ({ decider: /** @type {HTMLSelectElement} */ (part('decider')).value, sections: [...sections.keys()] });

/** @returns {{decider: string, first: string}|null} posts in words; null while the way is not known */
export function ends() {
  return steps.length === 0 ? null : { decider: steps.find((step) => step.kind === 'DECISION')?.post ?? '', first: steps[0].post };
}

function line(step) {
  const item = document.createElement('li');
  const kind = Object.assign(document.createElement('span'), { className: 'tag', textContent: part('way').dataset[step.kind.toLowerCase()] });
  const why = Object.assign(document.createElement('span'), { className: 'soft', textContent: step.ground });
  item.append(kind, ` ${step.post} `, why);
  item.className = step.kind === 'DECISION' ? 'way-decision' : '';
  return item;
}

/** @param {string} refusal */
function show(refusal) {
  part('way').replaceChildren(...steps.map(line));
  part('way-none').hidden = steps.length > 0 || refusal !== '';
  part('way-refused').textContent = refusal;
  part('way-refused').hidden = refusal === '';
}

/** @param {() => string} id of the draft; empty while it is not kept @param {() => boolean} ready whether a way can be told */
export function preview(id, ready) {
  return oneAtATime(async () => {
    if (!id() || !ready()) {
      steps = [];
      show('');
      return;
    }
    const query = new URLSearchParams(chosen().decider ? { decider: chosen().decider } : {});
    sections.forEach((name, unit) => query.append('section', unit));
    try {
      steps = await call('GET', `approvals/${id()}/route?${query}`);
      show('');
    } catch (failure) {
      steps = [];
      show(failure.message);
    }
  });
}

function drawSections(changed) {
  part('sections').replaceChildren(...[...sections].map(([unit, name]) => {
    const remove = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-small', textContent: part('sections').dataset.remove });
    remove.setAttribute('aria-label', `${name} ${remove.textContent}`);
    remove.addEventListener('click', () => {
      sections.delete(unit);
      drawSections(changed);
      changed();
    });
    const item = document.createElement('li');
    item.append(name, ' ', remove);
    return item;
  }));
}

/** @param {() => void} changed called when the way is to be another */
export function onChosen(changed) {
  part('decider').addEventListener('change', changed);
  const select = /** @type {HTMLSelectElement} */ (part('section'));
  select.addEventListener('change', () => {
    if (select.value) {
      sections.set(select.value, select.selectedOptions[0].textContent);
      select.value = '';
      drawSections(changed);
      changed();
    }
  });
}
