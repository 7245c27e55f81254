/**
 * The keys of the desk. They do nothing while something is written, asked, or converted, or while a key is held down; and they
 * can be switched off, for who speaks to the browser or leans on the keyboard (WCAG 2.1.4).
 */
import { chamber } from './chamber.js';
import { part, write } from './dom.js';
import { doing } from './next.js';
import { word } from './words.js';

const NAME = 'gijido.desk-keys';

/** The key by its place: with a Japanese input method on, its letter is "Process". @param {(by: 1|-1) => void} choose */
export function listen(choose) {
  const keys = { Space: doing.open, Enter: doing.close, NumpadEnter: doing.close, KeyD: doing.declare, ArrowDown: () => choose(1), ArrowUp: () => choose(-1) };
  document.addEventListener('keydown', (event) => {
    const key = keys[event.code];
    const elsewhere = document.querySelector('dialog[open]') || event.target.closest('input, select, textarea, summary, a, button');
    if (key && on() && chamber.state && !elsewhere && !event.repeat && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      key();
    }
  });
  // After a press on a button the keys are the desk's again.
  document.addEventListener('click', (event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest('.console button');
    if (pressed instanceof HTMLElement && event.detail > 0) {
      pressed.blur();
    }
  });
  part('keys-switch').addEventListener('click', () => {
    remember(!on());
    drawSwitch();
  });
  drawSwitch();
}

function drawSwitch() {
  part('keys-switch').setAttribute('aria-pressed', String(on()));
  write('keys-state', word(on() ? 'keysOn' : 'keysOff'));
}

let switched = recalled();

const on = () => switched;

function recalled() {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

function remember(value) {
  switched = value;
  try {
    localStorage.setItem(NAME, value ? 'on' : 'off');
  } catch {
    // Then only until the page is left.
  }
}
