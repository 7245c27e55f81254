/** The line under the buttons: where the own ballot is, in words; and the counter beside it. */
import { isOf, own } from './casting.js';
import { chamber, offline } from './chamber.js';
import { part, write } from './dom.js';
import { ballotWords, progress } from './tally.js';
import { clock, word } from './words.js';

export function drawStatus(state) {
  const { vote } = state;
  const said = status(state);
  write('card-status', said.words);
  part('card-status').dataset.stage = said.stage;
  write('card-counter', ['OPEN', 'CLOSING'].includes(vote.state) ? progress(vote) : '');
}

/** @returns {{stage: string, words: string}} */
function status({ vote, rules }) {
  if (vote.mine?.standing !== 'ENTITLED' || ['PAPER', 'RESET', 'DECLARED'].includes(vote.state)) {
    return { stage: '', words: '' };
  }
  const ballot = isOf(own(), vote) ? own() : null;
  if (chamber.connection === 'ended' && !(vote.mine.seat in vote.counted)) {
    return { stage: 'ended', words: ballot?.stage === 'sending' ? word('endedUnsure', ballot.words) : word('endedIdle') };
  }
  if (ballot?.stage === 'refused' || ballot?.stage === 'late') {
    return { stage: 'refused', words: ballot.title || word('notCounted', ballot.words) };
  }
  if (vote.state === 'CLOSING') {
    return { stage: 'closing', words: word('closing') };
  }
  if (vote.state === 'CLOSED') {
    return { stage: 'closed', words: word('closed') };
  }
  if (ballot?.stage === 'sending') {
    const kept = offline() || ballot.slow;
    return { stage: kept ? 'kept' : 'sending', words: word(kept ? 'kept' : 'sending', ballot.words) };
  }
  return vote.mine.seat in vote.counted ? counted(vote, rules, ballot) : { stage: 'open', words: word('press') };
}

function counted(vote, rules, ballot) {
  const secret = vote.method === 'SECRET';
  const words = ballot?.words ?? ballotWords(chamber.state, vote.mine.choice);
  const received = secret || !words ? word('countedSecret') : word('counted', words);
  const at = vote.countedAt ? ` ${clock(vote.countedAt)}` : '';
  const change = word(rules.changeBeforeClosing && !secret ? 'mayChange' : 'fixed');
  return { stage: 'counted', words: `✔ ${received}${at}（${change}）` };
}
