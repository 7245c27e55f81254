/**
 * Forms with data-unsaved="watch": what is typed stays until the server has taken it. It is kept in the browser, put back
 * after Back, a reload or a redrawn page, offered where another tab left it, and asked about before the page is left.
 * A form is done with the event gijido:done {form}; only an accepted press of a button in it says so.
 */
import { drop, forget, keep, left } from './kept.js';
import { nameOf, read, write } from './fields.js';
import { offer, restored, unkept } from './typed-notice.js';

const PAUSE_MS = 300;
const SELECTOR = 'form[data-unsaved]';
/** @type {Map<string, {names: Set<string>, fields: Record<string, any[]>}>} by the form's id, for the server draws forms anew */
const typed = new Map();
/** @type {Map<string, number>} */
const timers = new Map();
let leaving = false;

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('gijido.typed') : null;

/** @param {HTMLFormElement} form */
function take(form) {
  const { names } = typed.get(form.id);
  typed.get(form.id).fields = read(form, names);
}

/** @param {Event} event */
function note(event) {
  const form = event.target instanceof Element ? event.target.closest(SELECTOR) : null;
  if (form instanceof HTMLFormElement && nameOf(event.target)) {
    typed.set(form.id, typed.get(form.id) ?? { names: new Set(), fields: {} });
    typed.get(form.id).names.add(nameOf(event.target));
    take(form);
    window.clearTimeout(timers.get(form.id));
    timers.set(form.id, window.setTimeout(() => store(form), PAUSE_MS));
  }
}

/** @param {HTMLFormElement} form */
function store(form) {
  if (isTyped(form)) {
    unkept(form, !keep(form, typed.get(form.id).fields));
  }
}

/** @param {HTMLFormElement|null} form */
export const isTyped = (form) => Boolean(form && typed.get(form.id)?.names.size);

export const anythingTyped = () => [...document.querySelectorAll(SELECTOR)].some(isTyped);

/** @param {HTMLFormElement|null} form */
export function done(form) {
  if (form?.matches(SELECTOR)) {
    window.clearTimeout(timers.get(form.id));
    typed.set(form.id, { names: new Set(), fields: {} });
    forget(form);
    restored(form, null);
    unkept(form, false);
  }
}

/** The page gets another address: what is kept of the form goes with it. @param {HTMLFormElement} form @param {() => void} change */
export function moved(form, change) {
  forget(form);
  change();
  store(form);
}

/** @param {HTMLFormElement} form @param {Record<string, any[]>} fields */
function putBack(form, fields) {
  typed.set(form.id, { names: new Set(Object.keys(fields)), fields });
  write(form, fields);
  form.dispatchEvent(new CustomEvent('gijido:restored', { bubbles: true }));
}

/** A form that is seen for the first time. @param {HTMLFormElement} form */
function begin(form) {
  typed.set(form.id, { names: new Set(), fields: {} });
  const { own, others } = left(form);
  if (own) {
    const before = read(form, new Set(Object.keys(own.fields)));
    putBack(form, own.fields);
    restored(form, () => { write(form, before); done(form); });
  }
  others.forEach((each) => whenNobodyTypes(each.key, () => offer(form, each, {
    take: () => { putBack(form, each.fields); store(form); drop(each.key); },
    drop: () => drop(each.key),
  })));
}

/** Calls when no open tab has it any more. */
function whenNobodyTypes(key, then) {
  const timer = window.setTimeout(then, PAUSE_MS);
  const heard = ({ data }) => data.open === key && window.clearTimeout(timer);
  channel?.addEventListener('message', heard);
  channel?.postMessage({ whose: key });
}

channel?.addEventListener('message', ({ data }) => {
  const mine = [...document.querySelectorAll(SELECTOR)].filter(isTyped).some((form) => left(form).own?.key === data.whose);
  if (data.whose && mine) {
    channel.postMessage({ open: data.whose });
  }
});

/**
 * Brings the forms of the page up to what was typed: after the server, or another script, has drawn them anew.
 * @param {HTMLFormElement|null} [except] what was drawn here was the server's answer to a field of this form
 */
export function settle(except = null) {
  for (const form of document.querySelectorAll(SELECTOR)) {
    if (!typed.has(form.id)) {
      begin(form);
    } else if (form === except) {
      take(form);
    } else if (isTyped(form)) {
      // The version is the one that the server has drawn: it has shown what has changed since.
      write(form, typed.get(form.id).fields, false);
      take(form);
    }
  }
}

document.addEventListener('input', note);
document.addEventListener('change', note);
document.addEventListener('gijido:done', (event) => done(/** @type {CustomEvent} */ (event).detail.form));
document.addEventListener('gijido:leaving', () => { leaving = true; });
document.addEventListener('submit', (event) => { leaving ||= !event.defaultPrevented && event.target.matches(SELECTOR); });
window.addEventListener('pageshow', () => { leaving = false; });
const storeAll = () => document.querySelectorAll(SELECTOR).forEach(store);
window.addEventListener('pagehide', storeAll);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && storeAll());

window.addEventListener('beforeunload', (event) => {
  if (!leaving && anythingTyped()) {
    event.preventDefault();
  }
});

settle();
