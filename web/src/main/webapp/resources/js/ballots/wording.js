/**
 * The declaration in the chair's own words: a field with the proposed sentence. What was typed stays over refusals and reloads,
 * kept for this vote and round; the server compares its facts with the count. Enter in the field does nothing: a sentence that
 * is half written must not be declared by a slip.
 */
import { chamber } from './chamber.js';
import { part, show, write } from './dom.js';

let drawn = '';
let editing = false;

const key = (vote) => `gijido.wording.${vote.id}.${vote.round}`;

/** @param {boolean} due whether the declaration comes next */
export function drawWording({ vote }, due) {
  const now = due ? key(vote) : '';
  if (drawn !== now) {
    drawn = now;
    const kept = due ? recall() : null;
    editing = kept !== null;
    part('wording-text').value = kept ?? '';
    refuseWording(null);
  }
  show('wording', editing);
  show('reword', due && !editing);
}

/** Whether the field is open, so that the sentence is read there. */
export const rewording = () => editing;

/** What is declared: what was typed, or what was proposed. */
export const spoken = () => (editing ? part('wording-text').value : chamber.state.vote.result.sentence);

/** A refusal stands beside the field. @param {string|null} words */
export function refuseWording(words) {
  write('wording-refusal', words ?? '');
  show('wording-refusal', Boolean(words));
  part('wording-text').setAttribute('aria-invalid', String(Boolean(words)));
  if (words) {
    part('wording-refusal').scrollIntoView({ block: 'nearest' });
  }
}

/** The declaration was made. */
export function said() {
  keep(null);
  editing = false;
}

/** @param {() => void} redraw */
export function listenToWording(redraw) {
  part('reword').addEventListener('click', () => {
    editing = true;
    part('wording-text').value = chamber.state.vote.result.sentence;
    keep(part('wording-text').value);
    redraw();
    part('wording-text').focus();
  });
  part('wording-back').addEventListener('click', () => {
    editing = false;
    keep(null);
    refuseWording(null);
    redraw();
    part('reword').focus();
  });
  part('wording-text').addEventListener('input', () => keep(part('wording-text').value));
  oneLine(part('wording-text'));
}

/** A sentence has no lines: Enter puts none in, neither after a conversion. @param {HTMLElement} field */
export function oneLine(field) {
  field.addEventListener('beforeinput', (event) => event.inputType === 'insertLineBreak' && event.preventDefault());
}

function recall() {
  try {
    return sessionStorage.getItem(drawn);
  } catch {
    return null;
  }
}

function keep(text) {
  try {
    if (text === null) {
      sessionStorage.removeItem(drawn);
    } else {
      sessionStorage.setItem(drawn, text);
    }
  } catch {
    // A browser that keeps nothing still declares; only a reload would lose what was typed.
  }
}
