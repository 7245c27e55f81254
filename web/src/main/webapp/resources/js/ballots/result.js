/** After closing: how it ended and what the own vote was. */
import { isOf, own } from './casting.js';
import { show, write } from './dom.js';
import { chamber } from './chamber.js';
import { ballotWords, outcome, outcomeWord } from './tally.js';
import { word } from './words.js';

export function drawResult({ vote, role }) {
  const over = ['CLOSED', 'DECLARED', 'PAPER', 'RESET'].includes(vote.state);
  const away = vote.mine?.standing !== 'ENTITLED';
  show('card-result', over || away);
  write('result-word', over ? headline(vote) : '');
  write('result-counts', over && vote.state !== 'RESET' ? outcome(vote) : '');
  write('result-own', over && !away && ['CLOSED', 'DECLARED'].includes(vote.state) ? ownVote(vote) : '');
  show('card-chair', role.presiding);
  show('card-back', ['DECLARED', 'RESET'].includes(vote.state));
}

function headline(vote) {
  if (vote.state === 'PAPER' || vote.state === 'RESET') {
    return word(vote.state.toLowerCase());
  }
  return outcomeWord(vote);
}

function ownVote(vote) {
  const ballot = isOf(own(), vote) ? own() : null;
  if (!(vote.mine.seat in vote.counted)) {
    return word('ownNone');
  }
  if (vote.method === 'SECRET') {
    return word('ownSecret');
  }
  return word('own', ballot?.words ?? (ballotWords(chamber.state, vote.mine.choice) || word('seatState.counted')));
}
