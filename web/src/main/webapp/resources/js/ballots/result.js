/** After closing: how it ended and what the own vote was. */
import { isCounted, isOf, own } from './casting.js';
import { element, fill, part, show, write } from './dom.js';
import { chamber } from './chamber.js';
import { ballotWords, hasBallots, outcome, outcomeWord } from './tally.js';
import { word } from './words.js';

/** Names of the elected do not fit at the size of 可決. */
const LONG = 6;

export function drawResult({ vote, role }) {
  const over = ['CLOSED', 'DECLARED', 'PAPER', 'RESET'].includes(vote.state);
  const byBallot = hasBallots(vote) && ['CLOSED', 'DECLARED'].includes(vote.state);
  const away = vote.mine?.standing !== 'ENTITLED';
  show('card-result', over || away);
  write('result-word', over ? headline(vote) : '');
  write('result-counts', over && vote.state !== 'RESET' ? outcome(vote) : '');
  write('result-own', byBallot && !away ? ownVote(vote) : '');
  part('result-word').dataset.long = String(part('result-word').textContent.length > LONG);
  drawCodes(vote);
  show('card-chair', role.presiding);
  show('card-back', ['DECLARED', 'RESET'].includes(vote.state));
}

/** Every ballot of a secret vote by its code, so that each member finds the own one. */
function drawCodes(vote) {
  const contents = vote.result?.contents ?? [];
  const mine = isOf(own(), vote) ? own().code : null;
  show('codes', contents.length > 0 && vote.state === 'DECLARED');
  fill(part('codes-list'), ...contents.map(({ code, says }) =>
    element('li', { className: code === mine ? 'code-mine' : '' }, `${code.slice(0, 4)} ${code.slice(4)}　${ballotWords(chamber.state, says)}`)));
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
    const as = vote.result?.assumed?.includes(vote.mine.seat) ? vote.result.assumedAs : '';
    return word(as ? `ownNone.${as}` : 'ownNone') || word('ownNone');
  }
  if (vote.method === 'SECRET') {
    return word('ownSecret');
  }
  const pressed = isCounted(ballot, vote) ? ballot.words : '';
  const said = pressed || ballotWords(chamber.state, vote.mine.choice) || word('seatState.counted');
  return word(vote.mine.byHand ? 'ownByHand' : 'own', said);
}
