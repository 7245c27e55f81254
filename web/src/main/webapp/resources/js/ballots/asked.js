/** What one person asked for and another has to confirm: who asked for what, and why, in whole sentences. */
import { act } from './act.js';
import { chamber } from './chamber.js';
import { element, fill, part } from './dom.js';
import { declared, once } from './steps.js';
import { ballotWords } from './tally.js';
import { word } from './words.js';

export function drawAsked(state) {
  fill(part('asked-acts'), ...entries(state).map(entry));
}

/** @returns {{path: string, words: string, mine: boolean, verb: string}[]} */
function entries(state) {
  const { vote, resetAsked, asked, manual } = state;
  const reset = resetAsked ? [{ path: `votes/${vote.id}/reset/confirm`, verb: word('confirm.RESET'), mine: resetAsked.mine,
    words: word('askedFor.RESET', vote.label, resetAsked.reason) }] : [];
  const acts = (asked ?? []).map((one) => ({ path: `two-person-acts/${one.id}/confirm`, verb: word(`confirm.${one.act}`), mine: one.mine, words: said(state, one) }));
  const ballots = part('seats') ? (manual ?? []).map((one) => ({ path: `manual-ballots/${one.id}/confirm`, verb: word('confirm.MANUAL'), mine: one.mine,
    words: word('askedFor.MANUAL', one.seat, ballotWords(state, one.choice), one.reason, one.by) })) : [];
  return [...reset, ...acts, ...ballots];
}

function said(state, one) {
  const items = state.items.filter((item) => item.vote === one.vote);
  const label = state.vote?.id === one.vote ? state.vote.label : items.map((item) => item.label).join('、');
  const { content, reason, by } = one;
  switch (one.act) {
    case 'OBJECTION': return word('askedFor.OBJECTION', label, content.objectors, reason, by);
    case 'METHOD': return word('askedFor.METHOD', label, word(`way.${content.method}`), reason, by);
    case 'CASTING': return word('askedFor.CASTING', label, content.inFavour ? state.vote?.passed : state.vote?.rejected, reason, by);
    case 'CORRECTION': return word('askedFor.CORRECTION', label, declared(state), content.sentence, reason, by);
    default: return '';
  }
}

function entry({ path, words, mine, verb }) {
  const button = mine ? element('p', { className: 'console-asked-mine', textContent: word('askedMine') })
    : element('button', { className: 'button', textContent: verb });
  if (!mine) {
    button.setAttribute('type', 'button');
    button.setAttribute('data-confirms', path);
  }
  return element('li', { className: 'console-asked' }, element('p', { textContent: words }), button);
}

/** @param {(words: string|null) => void} refuse */
export function listenToAsked(refuse) {
  part('asked-acts').addEventListener('click', (event) => {
    const path = event.target.closest('[data-confirms]')?.dataset.confirms;
    if (path) {
      once(() => act(path, { round: chamber.state.vote?.round }), refuse);
    }
  });
}
