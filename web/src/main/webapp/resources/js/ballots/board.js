/** The board of the chamber: follows by itself what is put, how many have voted, and how it ended. */
import { chamber, offline, onChange, start } from './chamber.js';
import { element, fill, part, show, write } from './dom.js';
import { fit } from './fit.js';
import { drawHead } from './head.js';
import { beat } from './pulse.js';
import { drawSeats } from './seats.js';
import { assumed, emptySeats, hasBallots, methodWord, nameOf, numbered, outcomeWord } from './tally.js';
import { word } from './words.js';

/** More lines than this stand in two columns. */
const MANY = 8;
const WORDS = { OPEN: 'voting', CLOSING: 'closing', CLOSED: 'closed', PAPER: 'paper', RESET: 'reset' };

function draw() {
  show('hall-lost', offline() || chamber.problem !== null);
  write('hall-lost', chamber.problem?.title ?? word('lost'));
  const { state } = chamber;
  if (!state) {
    return;
  }
  drawHead(state);
  const { vote } = state;
  write('roll', present(state.roll));
  part('hall').dataset.state = vote?.state ?? 'BEFORE';
  write('hall-label', vote ? [numbered(state, vote), methodWord(vote)].filter(Boolean).join('　') : '');
  const idle = word(state.sitting.state === 'OPEN' ? 'between' : 'waiting');
  fit('hall-title', vote?.title ?? idle, { long: 66, longest: 140 });
  write('hall-meaning', vote && !['CLOSED', 'DECLARED'].includes(vote.state) ? [vote.meaning, word(`majority.${vote.majority}`)].join(' ') : '');
  drawWord(vote);
  fill(part('hall-counts'), ...(vote ? counts(vote) : []));
  drawTallies(vote);
  drawSeats(part('seats'), state, { name: 'div' });
}

/** What was decided is the chair's to say: before the declaration the board shows the numbers, and whether the chair must decide. */
function drawWord(vote) {
  const said = vote?.state === 'DECLARED' || ['TIE', 'LOT'].includes(vote?.result?.outcome ?? '');
  const result = !vote || !said ? '' : vote.result?.outcome === 'ELECTED' ? word('elected') : outcomeWord(vote);
  write('hall-word', result || word(WORDS[vote?.state] ?? ''));
  part('hall-word').dataset.result = result ? vote.result?.outcome ?? '' : '';
}

/** Of whom nobody said anything yet is not absent. */
function present({ present: here, members }) {
  const unknown = members.filter((member) => member.presence === 'UNKNOWN').length;
  return [word('present', here), unknown ? word('unknown', unknown) : ''].filter(Boolean).join('　');
}

/** Counts where the rule or the result shows them; else how many have voted. What nobody counted is －, and never 0. */
function counts(vote) {
  const shown = vote.result?.counts ?? vote.counts;
  if (vote.state === 'PAPER' || vote.state === 'RESET' || vote.result && vote.majority === 'ELECTION') {
    return [];
  }
  if (vote.result && shown?.for === undefined) {
    return [];
  }
  if (!shown) {
    return [figure('turnout', word('turnoutWord'), `${vote.turnout}／${vote.entitled.length}`)];
  }
  const left = vote.entitled.length - vote.turnout;
  const abstained = vote.choices?.includes('ABSTAIN') || shown.abstain > 0;
  const not = word('notCounted');
  return [figure('for', `○ ${word('FOR')}`, shown.for), figure('against', `× ${word('AGAINST')}`, shown.against ?? not),
    ...(abstained ? [figure('abstain', word('ABSTAIN'), shown.abstain ?? not)] : []),
    ...(vote.result ? [] : [figure('left', word('remaining'), left)])];
}

function figure(name, label, value) {
  return element('div', { className: `hall-figure hall-${name}` }, element('dt', {}, label), element('dd', {}, String(value)));
}

/** Under the result: those who pressed nothing, the votes of an election, its empty seats, and what nobody counted in words. */
function drawTallies(vote) {
  const result = vote?.result;
  const lines = result ? [...people(vote, result), ...notes(vote, result)] : [];
  fill(part('hall-tallies'), ...lines);
  part('hall-tallies').dataset.many = String(lines.length > MANY);
}

function people(vote, result) {
  const elected = result.elected ?? [];
  const named = (result.tallies ?? []).map((one) => [one.councillor, `${one.name}　${word('votes', one.votes)}`]);
  const chosen = elected.filter((one) => !named.some(([known]) => known === one)).map((one) => [one, nameOf(vote, one) ?? '']);
  return [...named, ...chosen].map(([one, words]) => element('li', { className: elected.includes(one) ? 'hall-elected' : '' },
    elected.includes(one) ? `${words}　${word('elected')}` : words));
}

function notes(vote, result) {
  const uncounted = vote.majority !== 'ELECTION' && result.counts?.for === undefined && !hasBallots(vote);
  return [uncounted ? word(`uncounted.${vote.method}.${result.outcome}`) : '', assumed(result), emptySeats(result)].filter(Boolean)
    .map((words) => element('li', {}, words));
}

if (part('hall')) {
  onChange(draw);
  start();
  beat();
}
