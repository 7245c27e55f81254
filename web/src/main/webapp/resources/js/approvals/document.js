/**
 * The page of a document. The server draws it; acts go out by the API. Afterwards, also after a refusal or when somebody else
 * did something, the parts of the page that may have changed are taken from the same page read anew, while a dialog that is
 * open stays as it is: what was typed is sent again, with the version that is shown by then.
 */
import { askAgain } from '../frame/again.js';
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { settle } from '../frame/typed.js';
import { walk } from '../frame/walk.js';
import { subscribe, uuid, watch } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { onPaperRound } from './paperround.js';
import { seen } from './seen.js';

const part = (id) => document.getElementById(id);
const way = walk();
/** By act and version: a press whose answer was lost goes out again under its number. */
const numbers = new Map();
let next = null;
let busy = false;

/** @param {string} words empty for none */
function refuse(place, words) {
  place.textContent = words;
  place.hidden = !words;
}

/** Where something waits behind this one the main press leads on to it, and the plain one steps back. */
function draw() {
  const press = part('stamp-press');
  const onward = part('stamp-next');
  if (press && onward) {
    onward.hidden = !next;
    press.className = `button ${next ? 'button-secondary' : 'button-primary'}`;
  }
}

const load = oneAtATime(async () => {
  const { page } = await askAgain();
  if (!page?.getElementById('approval')) {
    return;
  }
  const open = document.querySelector('dialog[open]');
  const looked = /** @type {HTMLInputElement|null} */ (part('papers-seen'))?.checked;
  for (const id of open ? ['approval', 'acts'] : ['approval', 'acts', 'act-dialogs']) {
    part(id).replaceWith(document.importNode(page.getElementById(id), true));
  }
  if (part('papers-seen')) {
    /** @type {HTMLInputElement} */ (part('papers-seen')).checked = Boolean(looked);
  }
  settle();
  draw();
  seen();
});

function body(button, more = {}) {
  const { version } = part('approval').dataset;
  const { act, does, step } = button.dataset;
  const looked = /** @type {HTMLInputElement|null} */ (part('papers-seen'));
  const key = `${act ?? does} ${version}`;
  numbers.set(key, numbers.get(key) ?? uuid());
  return [key, { commandId: numbers.get(key), act: act ?? does, version: Number(version), ...(step ? { step: Number(step) } : {}), ...(looked?.checked ? { papersSeen: true } : {}), ...more }];
}

/** @returns {Promise<string>} the refusal; empty when it was done */
async function act(button, more) {
  const [key, order] = body(button, more);
  try {
    await call('POST', `approvals/${part('approval').dataset.id}/acts`, order);
    numbers.delete(key);
    return '';
  } catch (failure) {
    if (failure.problem) {
      numbers.delete(key);
    }
    return failure.message;
  }
}

function able(yes) {
  busy = !yes;
  document.querySelectorAll('#acts [data-act]').forEach((button) => { /** @type {HTMLButtonElement} */ (button).disabled = busy; });
}

/** @param {HTMLElement} button */
async function press(button) {
  const { sure, onward } = button.dataset;
  if (busy || sure && !await ask(sure, button)) {
    return;
  }
  able(false);
  refuse(part('refused'), '');
  part('news').hidden = true;
  const refusal = await act(button);
  if (!refusal && onward && next) {
    way.go(next);
    return;
  }
  await load().catch(() => {});
  refuse(part('refused'), refusal);
  able(true);
}

const value = (form, name) => form.elements.namedItem(name)?.value.trim() ?? '';

function typed(form) {
  const [note, until, target, section, subject, enforcement] = ['note', 'until', 'target', 'section', 'subject', 'enforcement'].map((name) => value(form, name));
  return {
    ...(note ? { note } : {}), ...(until ? { until } : {}), ...(target ? { target: Number(target) } : {}), ...(section ? { sections: [Number(section)] } : {}),
    ...(subject ? { subject } : {}), ...(enforcement ? { enforcement } : {}),
  };
}

async function send(form) {
  if (busy) {
    return;
  }
  able(false);
  const place = form.querySelector('.field-error');
  refuse(place, '');
  const refusal = await act(form, typed(form));
  if (!refusal) {
    form.reset();
    document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
    form.closest('dialog').close();
  }
  await load().catch(() => {});
  refuse(place, refusal);
  if (refusal) {
    form.querySelector('textarea')?.focus();
  }
  able(true);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-act]') : null;
  if (button instanceof HTMLElement) {
    press(button);
  }
});

document.addEventListener('submit', (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.dataset.does) {
    event.preventDefault();
    send(form);
  }
});

/** What another did is said, and shown. */
function hear({ data }) {
  if (busy || String(data?.account) === part('approval').dataset.account) {
    return;
  }
  const news = part('news');
  refuse(news, news.dataset.word.replace('{0}', data?.by ?? ''));
  load().catch(() => {});
}

async function lead() {
  next = await way.next;
  draw();
}

async function wait() {
  able(false);
  await way.still;
  able(true);
}

const { topic, since } = part('approval').dataset;
subscribe(topic, Number(since), { event: hear, snapshot: () => load().catch(() => {}) });
watch((live) => document.dispatchEvent(new CustomEvent('gijido:connection', { detail: { connected: live !== 'lost' } })));
onPaperRound(load);
lead();
wait();
seen();
