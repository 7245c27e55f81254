/** The board of the chamber: follows by itself what is put, how many have voted, and how it ended. */
import { chamber, offline, onChange, start } from './chamber.js';
import { element, fill, part, show, write } from './dom.js';
import { drawHead } from './head.js';
import { beat } from './pulse.js';
import { drawSeats } from './seats.js';
import { numbered, outcomeWord } from './tally.js';
import { word } from './words.js';

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
  write('roll', word('present', state.roll.present));
  part('hall').dataset.state = vote?.state ?? 'BEFORE';
  write('hall-label', vote ? [numbered(state, vote), vote.method === 'SECRET' ? word('secret') : ''].filter(Boolean).join('　') : '');
  write('hall-title', vote?.title ?? word(state.sitting.state === 'OPEN' ? 'between' : 'waiting'));
  write('hall-meaning', vote && !['CLOSED', 'DECLARED'].includes(vote.state) ? [vote.meaning, word(`majority.${vote.majority}`)].join(' ') : '');
  drawWord(vote);
  fill(part('hall-counts'), ...(vote ? counts(vote) : []));
  drawTallies(vote);
  drawSeats(part('seats'), state, { name: 'div' });
}

/** What was decided is the chair's to say: before the declaration the board shows the numbers, and whether the chair must decide. */
function drawWord(vote) {
  const said = vote?.state === 'DECLARED' || ['TIE', 'LOT'].includes(vote?.result?.outcome ?? '');
  const result = vote && said ? outcomeWord(vote) : '';
  write('hall-word', result || word(WORDS[vote?.state] ?? ''));
  part('hall-word').dataset.result = result ? vote.result?.outcome ?? '' : '';
}

/** Counts where the rule or the result shows them; else how many have voted. */
function counts(vote) {
  const shown = vote.result?.counts ?? vote.counts;
  if (vote.state === 'PAPER' || vote.state === 'RESET' || vote.result?.tallies?.length) {
    return [];
  }
  if (!shown) {
    return [figure('turnout', word('turnoutWord'), `${vote.turnout}／${vote.entitled.length}`)];
  }
  const left = vote.entitled.length - vote.turnout;
  return [figure('for', `○ ${word('FOR')}`, shown.for), figure('against', `× ${word('AGAINST')}`, shown.against),
    ...(vote.choices?.includes('ABSTAIN') ? [figure('abstain', word('ABSTAIN'), shown.abstain)] : []),
    ...(vote.result ? [] : [figure('left', word('remaining'), left)])];
}

function figure(name, label, value) {
  return element('div', { className: `hall-figure hall-${name}` }, element('dt', {}, label), element('dd', {}, String(value)));
}

function drawTallies(vote) {
  const result = vote?.result;
  fill(part('hall-tallies'), ...(result?.tallies ?? []).map((one) => element('li', { className: result.elected?.includes(one.councillor) ? 'hall-elected' : '' },
    `${one.name}　${word('votes', one.votes)}${result.elected?.includes(one.councillor) ? `　${word('elected')}` : ''}`)));
}

if (part('hall')) {
  onChange(draw);
  start();
  beat();
}
