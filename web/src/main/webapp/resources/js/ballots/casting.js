/**
 * The own ballot on its way. It is kept here from the press until the chamber shows it counted: the server's reply alone
 * is not enough, for what the board does not show has not been counted. After a lost connection it is sent again with the
 * same id, which the server answers the same for ever.
 *
 * @typedef {'sending'|'counted'|'late'|'refused'} Stage late: the vote was closed without it
 * @typedef {{vote: number, round: number, choice: string|null, candidate: number|null, code: string|null, id: string,
 *   seat: number|null, mark: string, words: string, stage: Stage, title: string, slow: boolean}} Ballot
 */
import { command, reconnect, uuid } from '../live/live.js';
import { chamber, reload, tell } from './chamber.js';
import { device, deviceId } from './device.js';
import { recall, remember } from './kept.js';

const SLOW_MS = 2000;
const AGAIN_MS = 500;
/** A secret choice is padded to this length: who only sees how long the encrypted frames are learns nothing. */
const PADDED = 40;

/** @type {Ballot|null} */
let ballot = recall();

/** The ballot of the vote that is shown, or of the one before where it was not counted. */
export const own = () => ballot;

/** Whether a ballot is of the vote that is running. */
export const isOf = (one, vote) => one?.vote === vote?.id && one?.round === vote?.round;

/**
 * @param {{choice?: string, candidate?: number, code?: string, words: string}} pressed a second press of the same does nothing
 */
export function press({ choice = null, candidate = null, code = null, words }) {
  const { vote } = chamber.state;
  const same = ballot?.choice === choice && ballot?.candidate === candidate && ['sending', 'counted'].includes(ballot?.stage);
  if (isOf(ballot, vote) && same) {
    return;
  }
  const id = uuid();
  ballot = { vote: vote.id, round: vote.round, choice, candidate, code, id, seat: chamber.state.role.seat, mark: id.slice(0, 8), words, stage: 'sending', title: '', slow: false };
  remember(ballot, vote.method);
  send(ballot);
  tell();
}

/** Takes the note that a ballot was not counted away. */
export function forget() {
  ballot = null;
  remember(null);
}

/** Sends what is still on its way; called when the connection is back. Never as another member, who signed in here since. */
export function sendAgain() {
  if (ballot?.stage !== 'sending') {
    return;
  }
  if (ballot.seat === chamber.state?.role.seat) {
    send(ballot);
  } else {
    forget();
  }
}

/** @param {Ballot} sent */
async function send(sent) {
  const { vote, round, choice, candidate, code, id } = sent;
  window.setTimeout(() => slow(sent), SLOW_MS);
  try {
    const what = candidate === null ? { choice } : { candidate };
    const hidden = code && { code, pad: ' '.repeat(PADDED - JSON.stringify(what).length) };
    settle(sent, await command('ballots.cast', { vote, round, ...what, device: deviceId, ...hidden }, id));
  } catch (failure) {
    if (sent !== ballot || sent.stage !== 'sending') {
      return;
    }
    if (failure.problem) {
      Object.assign(sent, { stage: 'refused', title: failure.problem.title });
      remember(null);
      tell();
    } else if (chamber.connection === 'open') {
      window.setTimeout(sendAgain, AGAIN_MS);
    }
  }
}

/** @param {Ballot} sent @param {{result: string, title?: string}} answer */
function settle(sent, answer) {
  if (sent !== ballot) {
    return;
  }
  if (answer.result === 'OTHER_DEVICE') {
    device.owner = 'OTHER';
  }
  if (answer.result === 'COUNTED') {
    sent.mark = answer.mark || sent.mark;
    compare();
    window.setTimeout(() => sent.stage === 'sending' && reload(), AGAIN_MS);
  } else {
    Object.assign(sent, { stage: answer.result === 'NOT_OPEN' ? 'late' : 'refused', title: answer.title ?? '' });
    remember(null);
    reload();
  }
  tell();
}

/** Two seconds without being counted: says so, and finds out whether the network is dead. @param {Ballot} sent */
async function slow(sent) {
  if (sent !== ballot || sent.stage !== 'sending') {
    return;
  }
  sent.slow = true;
  tell();
  await reload();
  if (sent.stage === 'sending' && chamber.reachable && chamber.connection === 'open') {
    reconnect();
  }
}

/** Compares the ballot with the chamber; called after every change, before anything is shown. */
export function compare() {
  const vote = chamber.state?.vote;
  if (!ballot || !vote) {
    return;
  }
  const here = isOf(ballot, vote);
  if (here && vote.mine && vote.counted[vote.mine.seat] === ballot.mark) {
    Object.assign(ballot, { stage: 'counted', slow: false });
    Object.assign(vote.mine, { choice: ballot.choice ?? vote.mine.choice, mark: ballot.mark });
    remember(null);
  } else if (ballot.stage === 'sending' && chamber.connection === 'open' && !(here && ['OPEN', 'CLOSING'].includes(vote.state))) {
    ballot.stage = 'late';
    remember(null);
  }
}
