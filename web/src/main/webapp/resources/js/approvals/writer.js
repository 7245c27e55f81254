/**
 * One writer at a time. Whoever opens a draft has it; where another has, the page can be read and taken over. From whom it is
 * taken is told at once, and keeps before them what they had typed and the server had not yet.
 */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { account } from '../frame/kept.js';
import { subscribe, uuid } from '../live/live.js';

const part = (id) => /** @type {any} */ (document.getElementById(id));
const form = part('approval-draft');
const FIELDS = '#approval-draft :is(input, textarea, select, button), #decider, #section, #related-words, #sections button, #related button, #submit, #delete';
/** Lists that draw their lines themselves, whenever they change. */
const LINES = ['draft-files', 'draft-papers', 'related'];
let locked = false;
/** What the server has, by place among the fields. @type {Map<string, string>} */
let kept = new Map();
/** The draft that is held here, and since when. */
let held = '';
let since = '';

export const isLocked = () => locked;

const value = (field) => (['checkbox', 'radio'].includes(field.type) ? String(field.checked) : field.value);
const texts = () => [...form.querySelectorAll('input:not([type=hidden]), textarea, select')];
/** Of fields with one name, as the rows of a table have, each by its place among them. */
const key = (field) => `${field.name}|${texts().filter((other) => other.name === field.name).indexOf(field)}`;

/** What stands in the fields has been kept. */
export function remember() {
  kept = new Map(texts().map((field) => [key(field), value(field)]));
}

const label = (field) => (field.getAttribute('aria-label') ?? field.labels?.[0]?.firstChild?.textContent ?? field.closest('.field')?.querySelector('.field-label')?.firstChild?.textContent ?? field.name).trim();

function unkept() {
  return texts().filter((field) => value(field) !== (kept.get(key(field)) ?? '') && !['checkbox', 'radio'].includes(field.type) && field.value.trim());
}

function copyButton(area) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-small', textContent: part('unkept').dataset.copy });
  button.addEventListener('click', async () => {
    area.select();
    await navigator.clipboard?.writeText(area.value).catch(() => {});
    button.textContent = part('unkept').dataset.copied;
  });
  return button;
}

function show(field) {
  const box = Object.assign(document.createElement('div'), { className: 'field' });
  const id = `unkept-${uuid()}`;
  const name = Object.assign(document.createElement('label'), { className: 'field-label', htmlFor: id, textContent: label(field) });
  const area = Object.assign(document.createElement('textarea'), { className: 'textarea', id, readOnly: true, value: field.selectedOptions?.[0]?.textContent ?? field.value, rows: 3 });
  box.append(name, area, copyButton(area));
  return box;
}

function lock(words) {
  locked = true;
  part('writer-said').textContent = words;
  part('writer').hidden = false;
  LINES.forEach((place) => part(place).classList.add('draft-locked'));
  document.querySelectorAll(FIELDS).forEach((field) => {
    if (field.matches('input:not([type=checkbox], [type=radio]), textarea')) {
      /** @type {HTMLInputElement} */ (field).readOnly = true;
    } else {
      /** @type {HTMLButtonElement} */ (field).disabled = true;
    }
  });
}

/** Taken away while it was written here. */
function lose(by) {
  const left = unkept();
  part('unkept').hidden = left.length === 0;
  part('unkept-texts').replaceChildren(...left.map(show));
  lock(part('writer').dataset.taken.replace('{0}', by));
  part('take-over').focus({ preventScroll: true });
  part('writer').scrollIntoView({ block: 'start' });
}

function hear({ data }) {
  const mine = String(data?.account) === account();
  if (data?.account === 0 && locked) {
    part('writer-said').textContent = part('writer').dataset.free;
  } else if (data?.account && !mine && !locked) {
    lose(data.by);
  }
}

/** @param {string} id of the draft */
export async function hold(id) {
  held = id;
  subscribe(`approval-draft:${id}`, -1, { event: hear });
  const writer = await call('PUT', `approvals/${id}/writer`, { over: false });
  since = writer.mine ? writer.since : '';
  if (!writer.mine) {
    lock(part('writer').dataset.word.replace('{0}', writer.by).replace('{1}', writer.at));
  }
}

/** What is sent round, or taken anew, is not left when the page is. */
export function letGo() {
  since = '';
}

part('take-over').addEventListener('click', async () => {
  if (await ask(part('take-over').dataset.sure, part('take-over'))) {
    try {
      await call('PUT', `approvals/${held}/writer`, { over: true });
    } catch (failure) {
      part('writer-said').textContent = failure.message;
      return;
    }
    letGo();
    document.dispatchEvent(new CustomEvent('gijido:leaving'));
    location.reload();
  }
});

window.addEventListener('pagehide', () => {
  if (since && !locked) {
    call('DELETE', `approvals/${held}/writer?since=${encodeURIComponent(since)}`, undefined, { keepalive: true, again: false }).catch(() => {});
  }
});

window.addEventListener('pageshow', (event) => {
  if (event.persisted && held && !locked) {
    hold(held).catch(() => {});
  }
});

remember();
if (form.dataset.written === 'true') {
  lock(part('writer-said').textContent);
}
