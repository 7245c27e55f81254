/** The buttons of the card: two or three, or the members who can be elected; a second look where a ballot is final. */
import { isOf, own, press } from './casting.js';
import { chamber, tell } from './chamber.js';
import { drawCandidates, onCandidate } from './candidates.js';
import { code as makeCode, drawCode, onNoted } from './tracking.js';
import { device } from './device.js';
import { part, show, write } from './dom.js';
import { word } from './words.js';

/** What waits for its confirmation. @type {{vote: string, what: {choice?: string, candidate?: number, words: string}}|null} */
let chosen = null;

const key = (vote) => `${vote.id}.${vote.round}`;
const isElection = (vote) => Boolean(vote.candidates?.length);

export function drawChoosing(state) {
  const { vote } = state;
  const entitled = vote.mine?.standing === 'ENTITLED';
  const voting = entitled && ['OPEN', 'CLOSING'].includes(vote.state);
  const done = vote.method === 'SECRET' && settled(vote);
  if (chosen && (chosen.vote !== key(vote) || vote.state !== 'OPEN')) {
    chosen = null;
  }
  const confirming = voting && chosen !== null;
  show('card-confirm', confirming);
  show('card-buttons', voting && !confirming && !done && !isElection(vote));
  show('card-election', voting && !confirming && !done && isElection(vote));
  drawCode(vote, own());
  drawButtons(state);
  if (isElection(vote)) {
    drawCandidates(vote, mayPress(state));
  }
}

/** A ballot is on its way or counted. */
function settled(vote) {
  const ballot = isOf(own(), vote) ? own() : null;
  return ballot?.stage === 'sending' || vote.mine?.seat in vote.counted;
}

function mayPress({ vote, rules }) {
  const fixed = !rules.changeBeforeClosing && vote.mine?.seat in vote.counted;
  return vote.state === 'OPEN' && device.owner !== 'OTHER' && chamber.connection !== 'ended' && !fixed;
}

function drawButtons(state) {
  const { vote } = state;
  const ballot = isOf(own(), vote) && own().stage !== 'refused' ? own() : null;
  const choice = ballot?.choice ?? vote.mine?.choice ?? '';
  part('card-buttons').dataset.stage = ballot?.stage ?? '';
  for (const button of part('card-buttons').children) {
    button.hidden = !vote.choices?.includes(button.dataset.choice);
    button.disabled = !mayPress(state);
    button.setAttribute('aria-pressed', String(button.dataset.choice === choice));
  }
}

/** Named ballots go at once; secret ones and elections are looked at once more. */
function choose(what) {
  const { vote } = chamber.state;
  if (vote.method !== 'SECRET' && !isElection(vote)) {
    press(what);
    return;
  }
  chosen = { vote: key(vote), what };
  write('confirm-what', word('confirm', what.words));
  const secret = vote.method === 'SECRET';
  write('confirm-note', [secret || !chamber.state.rules.changeBeforeClosing ? word('confirmFixed') : '', secret ? word('secretNote') : ''].join(''));
  tell();
  part('confirm-what').focus();
}

function confirmed() {
  const { vote } = chamber.state;
  const what = chosen?.what;
  chosen = null;
  if (what) {
    press({ ...what, ...(vote.method === 'SECRET' && { code: makeCode() }) });
  }
}

if (part('card')) {
  part('card-buttons').addEventListener('click', (event) => {
    const button = event.target.closest('[data-choice]');
    if (button) {
      choose({ choice: button.dataset.choice, words: word(button.dataset.choice) });
    }
  });
  part('confirm-yes').addEventListener('click', confirmed);
  part('confirm-no').addEventListener('click', () => {
    chosen = null;
    tell();
    part('card-heading').focus();
  });
  onCandidate(choose);
  onNoted(tell);
}
