/** The rest of a document's way, laid out anew: rows are changed, moved, added and taken out, and sent as one. */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { uuid } from '../live/live.js';

const part = (id) => document.getElementById(id);
const form = /** @type {HTMLFormElement} */ (part('way-form'));
const steps = part('steps');
const command = uuid();
let busy = false;

const field = (step, name) => /** @type {HTMLInputElement} */ (step.querySelector(`[data-part="${name}"]`));
const rows = () => /** @type {HTMLElement[]} */ ([...steps.children]);

function say(place, words) {
  place.textContent = words;
  place.hidden = !words;
}

/** @returns {string} the key of the post that is typed; empty for none that somebody holds */
function key(step) {
  const typed = field(step, 'post').value.trim();
  const chosen = [.../** @type {HTMLDataListElement} */ (part('posts')).options].find((option) => option.value === typed);
  return chosen?.dataset.key ?? (typed && typed === step.dataset.words ? step.dataset.key : '');
}

/** The first step stands beside none, and the article belongs to the post that it brought here. */
function settle() {
  rows().forEach((step, at) => {
    field(step, 'joins').closest('label').hidden = at === 0;
    const [up, down] = ['up', 'down'].map((way) => /** @type {HTMLButtonElement} */ (step.querySelector(`[data-moves="${way}"]`)));
    up.disabled = at === 0;
    down.disabled = at === rows().length - 1;
  });
}

function move(step, way) {
  if (way === 'out') {
    (step.nextElementSibling ?? step.previousElementSibling)?.querySelector('input')?.focus();
    step.remove();
  } else if (way === 'up') {
    step.previousElementSibling?.before(step);
  } else {
    step.nextElementSibling?.after(step);
  }
  settle();
  /** @type {HTMLElement|null} */ (step.querySelector(`[data-moves="${way}"]:enabled`))?.focus();
}

function add() {
  const fresh = document.importNode(/** @type {HTMLTemplateElement} */ (part('new-step')).content, true);
  const last = rows().at(-1);
  last && field(last, 'kind').value === 'DECISION' ? last.before(fresh) : steps.append(fresh);
  settle();
  field(rows().find((step) => !field(step, 'post').value) ?? rows().at(-1), 'post').focus();
}

const next = ({ stage, lane, place }, joins) => ({
  AFTER: { stage: stage + 1, lane: 1, place: 1 }, BESIDE: { stage, lane: lane + 1, place: 1 }, WITHIN: { stage, lane, place: place + 1 },
}[joins]);

/** @returns {object[]|null} null where a post is not one that somebody holds; it is said at its row */
function route() {
  let at = { stage: 0, lane: 1, place: 1 };
  const route = rows().map((step, index) => {
    at = next(at, index === 0 ? 'AFTER' : field(step, 'joins').value);
    const found = key(step);
    say(step.querySelector('.field-error'), found ? '' : steps.dataset.unknown);
    field(step, 'post').setAttribute('aria-invalid', String(!found));
    const [unit, rank, title] = found.split('|');
    const ground = found === step.dataset.key || unit === step.dataset.key.split('|')[0] ? step.dataset.ground : '';
    return { ...at, kind: field(step, 'kind').value, ...(unit ? { unit: Number(unit) } : {}), rank, title, ground };
  });
  const wrong = rows().find((step) => !key(step));
  if (wrong) {
    field(wrong, 'post').focus();
    return null;
  }
  return route;
}

async function send(button) {
  const way = route();
  say(part('refused'), '');
  if (busy || !way || !await ask(button.dataset.sure, button)) {
    return;
  }
  busy = true;
  const { id, version } = form.dataset;
  const note = /** @type {HTMLTextAreaElement} */ (part('note')).value.trim();
  try {
    await call('POST', `approvals/${id}/acts`, { commandId: command, act: 'REROUTE', version: Number(version), note, route: way });
    document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
    window.location.assign(`/approvals/document.xhtml?id=${id}`);
  } catch (failure) {
    say(part('refused'), failure.message);
  } finally {
    busy = false;
  }
}

steps.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('[data-moves]')) : null;
  if (button) {
    move(button.closest('li'), button.dataset.moves);
  }
});
form.addEventListener('submit', (event) => event.preventDefault());
part('add-step').addEventListener('click', add);
part('send').addEventListener('click', (event) => send(/** @type {HTMLElement} */ (event.currentTarget)));
settle();
