/** The steps of a vote, for the chair and the clerk: which comes next, what is said with it, and doing it. */
import { uuid } from '../live/live.js';
import { act } from './act.js';
import { chamber, reload } from './chamber.js';
import { missing } from './seats.js';
import { sure } from './sure.js';
import { methodOf, wayOf } from './way.js';
import { said, spoken } from './wording.js';
import { word } from './words.js';

/**
 * @typedef {'sitting'|'open'|'record'|'close'|'closing'|'tie'|'lot'|'declare'|'paper'|'chosen'|'done'} Step record: decided
 *   without ballots; chosen: the item that was chosen cannot be put
 */

/** The server says what is read before an item only where it can be put now. */
export const canBePut = (item) => item?.state === 'BEFORE' && Boolean(item.say);

/** An item whose round brought no result comes first; else the first that can be put. */
export const nextItem = (state) => state.items.find((item) => item.repeatable && canBePut(item)) ?? state.items.find(canBePut);

const WITHOUT_BALLOTS = ['NO_OBJECTION', 'STANDING', 'HANDS', 'PAPER', 'DESIGNATION'];
const RUNNING = ['OPEN', 'CLOSING', 'CLOSED', 'PAPER'];

export const runs = (vote) => RUNNING.includes(vote?.state);

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
    default: return beforeOpening(state, item);
  }
}

function beforeOpening(state, item) {
  if (!canBePut(item)) {
    return nextItem(state) ? 'chosen' : 'done';
  }
  return WITHOUT_BALLOTS.includes(methodOf(item)) ? 'record' : 'open';
}

function afterClosing(result) {
  if (result?.outcome === 'TIE') {
    return 'tie';
  }
  return result?.outcome === 'LOT' ? 'lot' : 'declare';
}

/** What the chair reads at this step, in the server's words. @param {any} state @param {any} item the one that would be opened */
export function sentence(state, item) {
  const { vote } = state;
  switch (step(state, item)) {
    case 'open': case 'record': return item.say.ways?.[wayOf(item)] ?? item.say.opening;
    case 'close': return missing(state).length === 0 ? vote.say.allVoted : vote.say.askMissed;
    case 'tie': return vote.say.tied;
    case 'declare': return vote.result.sentence;
    case 'paper': return word('sayPaper');
    case 'done': return word('sayDone');
    default: return '';
  }
}

/** The declaration as it stands: put right by two persons, or as the chair read it. */
export const declared = ({ vote }) => vote?.result?.corrected ?? vote?.result?.sentence ?? '';

export const ofVote = (what) => `votes/${chamber.state.vote.id}/${what}`;
export const round = () => ({ round: chamber.state.vote.round });
export const doToVote = (what, more) => act(ofVote(what), { ...round(), ...more });

export const openVote = (item) => act(`agenda-items/${item.id}/vote/open`, { commandId: uuid(), method: wayOf(item) });

/** With the words that stand there, the proposed or the chair's own. */
export async function declare() {
  await doToVote('declare', { sentence: spoken() });
  said();
}

/** Closing asks with the names where somebody has not voted. */
export async function closeVote() {
  const path = ofVote('close');
  const body = round();
  const names = missing(chamber.state).map((member) => member.name).join('、');
  if (names && !await sureToClose(word('missing', names))) {
    return false;
  }
  try {
    return await act(path, { ...body, evenIfMissing: names !== '' });
  } catch (failure) {
    if (failure.problem?.key !== 'ballots.error.missing') {
      throw failure;
    }
    return await sureToClose(failure.problem.title) && act(path, { ...body, evenIfMissing: true });
  }
}

function sureToClose(words) {
  const before = where();
  return sure(words, { yes: word('closeAnyway'), no: word('waitMore'), still: () => where() === before });
}

/** The result words of what is put. */
export const outcomeWords = ({ vote }, inFavour) => (inFavour ? vote.passed : vote.rejected);

/** 裁決 on the chair's own device. @param {boolean} inFavour */
export async function castingVote(inFavour) {
  const before = where();
  const words = outcomeWords(chamber.state, inFavour);
  return await sure(word('castAsk', words), { yes: word('castYes', words), still: () => where() === before }) && doToVote('casting', { inFavour });
}

/** Where the sitting is: another value means that somebody has taken a step. */
export function where() {
  const { vote, sitting } = chamber.state;
  return `${sitting.state} ${vote ? `${vote.id}.${vote.round}.${vote.state}.${vote.result?.outcome}` : ''}`;
}

let busy = false;

/**
 * One step at a time: a second press while the first is under way does nothing. What somebody else did a moment before is told
 * as that, not as a mistake.
 * @param {() => Promise<any>} work false when the question before it was answered with no
 * @param {(words: string|null) => void} refuse
 */
export async function once(work, refuse) {
  if (busy) {
    return;
  }
  busy = true;
  document.body.toggleAttribute('data-busy', true);
  refuse(null);
  const before = where();
  try {
    if (await work() !== false) {
      await reload();
    }
  } catch (failure) {
    await reload();
    refuse(failure.problem?.status === 409 && where() !== before ? word('overtaken') : failure.problem?.title || word('failed'));
  } finally {
    busy = false;
    document.body.removeAttribute('data-busy');
  }
}
