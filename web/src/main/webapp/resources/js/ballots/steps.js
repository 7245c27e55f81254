/** The steps of a vote, for the chair and the clerk: which comes next, what is said with it, and doing it. */
import { ask } from '../frame/confirm.js';
import { chamber, reload } from './chamber.js';
import { missing } from './seats.js';
import { act } from './rest.js';
import { word } from './words.js';

/**
 * @typedef {'sitting'|'open'|'record'|'close'|'closing'|'tie'|'lot'|'declare'|'paper'|'done'} Step record: decided without ballots
 */

/** The first item that was not put yet. */
export const nextItem = (state) => state.items.find((item) => item.state === 'BEFORE' && item.waitsFor.length === 0);

const WITHOUT_BALLOTS = ['NO_OBJECTION', 'STANDING', 'HANDS', 'PAPER', 'DESIGNATION'];

/** @param {any} state @param {any} [item] the one that would be opened @returns {Step} */
export function step(state, item = nextItem(state)) {
  const { vote } = state;
  if (state.sitting.state !== 'OPEN') {
    return 'sitting';
  }
  switch (vote?.state) {
    case 'OPEN': return 'close';
    case 'CLOSING': return 'closing';
    case 'PAPER': return 'paper';
    case 'CLOSED': return afterClosing(vote.result);
    default: return item ? WITHOUT_BALLOTS.includes(item.method) ? 'record' : 'open' : 'done';
  }
}

function afterClosing(result) {
  if (result?.outcome === 'TIE') {
    return 'tie';
  }
  return result?.outcome === 'LOT' ? 'lot' : 'declare';
}

/** What the chair reads at this step. @param {any} state @param {any} item the one that would be opened */
export function sentence(state, item) {
  switch (step(state, item)) {
    case 'record': return word(`say.${item.method}`, item.label, item.meaning);
    case 'open': return item ? opening(item) : '';
    case 'close': case 'closing': return word('sayClose');
    case 'tie': return word('sayTie');
    case 'declare': return state.vote.result.sentence;
    case 'paper': return word('sayPaper');
    case 'done': return word('sayDone');
    default: return '';
  }
}

function opening(item) {
  return item.kind === 'ELECTION' ? word('sayOpenElection', item.label) : word('sayOpen', item.label, item.meaning);
}

const ofVote = (what) => `votes/${chamber.state.vote.id}/${what}`;
const round = () => ({ round: chamber.state.vote.round });

export const openVote = (item) => act(`agenda-items/${item.id}/vote/open`);
export const declare = () => act(ofVote('declare'), { ...round(), sentence: chamber.state.vote.result.sentence });
/** The objection is noted, and the same item put again. */
export async function object() {
  const [item] = chamber.state.vote.items;
  await act(ofVote('objection'), round());
  await act(`agenda-items/${item}/vote/open`);
}

export const doToVote = (what, more) => act(ofVote(what), { ...round(), ...more });

/** Closing asks with the names where somebody has not voted. */
export async function closeVote() {
  const names = missing(chamber.state).map((member) => member.name).join('、');
  if (names && !await ask(word('missing', names))) {
    return;
  }
  try {
    await act(ofVote('close'), { ...round(), evenIfMissing: names !== '' });
  } catch (failure) {
    if (failure.problem?.key !== 'ballots.error.missing' || !await ask(failure.problem.title)) {
      throw failure;
    }
    await act(ofVote('close'), { ...round(), evenIfMissing: true });
  }
}

/** @param {boolean} inFavour @param {string} words what the chair decides */
export async function castingVote(inFavour, words) {
  if (await ask(words)) {
    await act(ofVote('casting'), { ...round(), inFavour });
  }
}

let busy = false;

/**
 * One step at a time: a second press while the first is under way does nothing.
 * @param {() => Promise<any>} work
 * @param {(words: string|null) => void} refuse
 */
export async function once(work, refuse) {
  if (busy) {
    return;
  }
  busy = true;
  refuse(null);
  try {
    await work();
    await reload();
  } catch (failure) {
    refuse(failure.problem?.title || word('failed'));
  } finally {
    busy = false;
  }
}
