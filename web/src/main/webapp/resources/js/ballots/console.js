/** The clerk's desk: the order of business, the running vote, and the next step, all by keyboard. */
import { choose, chosen, drawAgenda, onChosen } from './agenda.js';
import { drawAsked, listenToAsked } from './asked.js';
import { chamber, onChange, start } from './chamber.js';
import { desk, followDesk, readDesk } from './desk.js';
import { listenToDialogs, drawDialogs } from './desk-dialogs.js';
import { drawMore, listenToMore } from './desk-more.js';
import { openSeat } from './desk-seat.js';
import { part, show, write } from './dom.js';
import { drawHead } from './head.js';
import { listen } from './desk-keys.js';
import { drawLost } from './lost.js';
import { drawNext, listenToNext, refuse } from './next.js';
import { beat } from './pulse.js';
import { drawQuorum } from './quorum.js';
import { drawSeats, missing, unreached } from './seats.js';
import { runs } from './steps.js';
import { outcome, outcomeWord, progress } from './tally.js';
import { surname, word } from './words.js';

let followed = false;
let running = '';

function draw() {
  drawLost();
  const { state } = chamber;
  if (!state) {
    return;
  }
  if (!followed) {
    followed = true;
    followDesk(draw);
  }
  drawHead(state);
  drawRoll(state);
  drawQuorum(state);
  drawAgenda(state);
  drawVote(state);
  drawNext(state, chosen());
  drawAsked(state);
  drawMore(state, chosen());
  drawDialogs(state);
}

function drawRoll({ roll }) {
  write('roll', word('roll', roll.present, roll.inOffice, roll.quorum));
  show('quorum-missing', !roll.quorumMet);
  write('connection-state', word(chamber.connection === 'open' ? 'connectionGood' : 'connectionLost'));
}

/** The vote that runs or was closed; else the item that is chosen. */
function drawVote(state) {
  const { vote } = state;
  const item = chosen();
  const shown = runs(vote) ? vote : state.items.some((one) => one === item && vote?.items.includes(one.id)) ? vote : null;
  write('vote-label', shown ? `${shown.label}　${word(`state.${shown.state}`)}${shown.round > 1 ? `　${word('round', shown.round)}` : ''}` : item?.label ?? '');
  write('vote-heading', shown?.title ?? item?.title ?? word('noVote'));
  write('vote-way', (item?.onTheWay ?? []).join('　'));
  write('vote-meaning', [shown?.meaning ?? item?.meaning ?? '', word(`majority.${(shown ?? item)?.majority}`)].join(' '));
  drawSeats(part('seats'), shown ? state : { ...state, vote: null, item }, { name: 'button', more: dots });
  write('counts', !shown ? '' : shown.result ? `${outcomeWord(shown)}　${outcome(shown)}` : progress(shown));
  show('urn-lost', Boolean(state.lost?.urn));
  drawByHand(shown);
  drawNames(state, ['OPEN', 'CLOSING', 'PAPER'].includes(shown?.state));
  again(shown);
}

/** Where the paper says something else than the tablet had: to be cleared up before the closing. */
function drawByHand(vote) {
  const different = (vote?.byHand ?? []).filter((one) => one.tablet && one.tablet !== one.says);
  show('by-hand', different.length > 0);
  write('by-hand', different.length === 0 ? '' : word('byHand', different.map((one) =>
    word('byHandSeat', one.seat, word(one.tablet), word(one.says))).join('　')));
}

/** Whoever is connected, sees the card, is sending: a shape and a word each. */
function dots(member) {
  const known = desk.seats[member.seat];
  if (!known?.connected) {
    return { className: 'seat-away', title: `○ ${word('notConnectedShort')}` };
  }
  if (known.sending) {
    return { className: 'seat-sending', title: `● ${word('sendingShort')}` };
  }
  return { className: '', title: known.seen && running.endsWith('OPEN') ? `● ${word('seenShort')}` : '●' };
}

function drawNames(state, shown) {
  show('vote-names', shown);
  for (const [id, members] of Object.entries({ 'not-voted': shown ? missing(state) : [], 'not-reached': shown ? unreached(state, desk.seats) : [] })) {
    write(`${id}-count`, String(members.length));
    write(id, members.map((member) => `${member.seat}\u00a0${surname(member.name)}`).join('　') || word('nobody'));
  }
  show('late-box', desk.late.length > 0);
  part('late').replaceChildren(...desk.late.map((one) => Object.assign(document.createElement('li'), { textContent: `${one.at} ${one.seat} ${one.name}` })));
}

/** What the desk knows of seats begins anew with each state of each round. */
function again(vote) {
  const now = vote ? `${vote.id}.${vote.round}.${vote.state}` : '';
  if (now !== running) {
    running = now;
    readDesk();
  }
}

if (part('console')) {
  onChange(draw);
  onChosen(draw);
  listenToNext(draw);
  listenToAsked(refuse);
  listenToMore();
  listenToDialogs();
  listen(choose);
  part('seats').addEventListener('click', (event) => {
    const seat = event.target.closest('[data-seat]');
    if (seat) {
      openSeat(Number(seat.dataset.seat));
    }
  });
  start();
  beat();
}
