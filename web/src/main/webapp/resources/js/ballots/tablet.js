/** The councillor's tablet: the order of business while waiting; the voting card comes and goes by itself. */
import { watch } from '../live/live.js';
import { act } from './act.js';
import { drawBand } from './band.js';
import { drawCard, onBack } from './card.js';
import { compare, sendAgain } from './casting.js';
import { chamber, onChange, start } from './chamber.js';
import { ask } from './device.js';
import { part, show, write } from './dom.js';
import { drawHead, member } from './head.js';
import { drawList } from './list.js';
import { beat } from './pulse.js';
import { unread } from './unread.js';
import { word } from './words.js';

let asked = false;

function draw() {
  drawBand();
  const { state } = chamber;
  if (!state) {
    return;
  }
  compare();
  drawBand();
  drawHead(state);
  drawPresence(state);
  const voting = drawCard(state);
  unread(state.vote?.state === 'OPEN' && state.vote.mine?.standing === 'ENTITLED' ? word('state.OPEN') : '');
  show('waiting', !voting);
  show('screen-head', !voting);
  drawList(state);
  // Who only looks at the order of business, at home the evening before, votes with the tablet in the chamber.
  if (!asked && chamber.connection === 'open' && member(state)?.presence === 'PRESENT') {
    asked = true;
    ask();
  }
}

function drawPresence(state) {
  const me = member(state);
  write('present', word('present', state.roll.present));
  write('presence', me ? word('you', word(`presence.${me.presence}`)) : word('notMember'));
  show('loading', false);
  show('attend-line', ['UNKNOWN', 'ABSENT'].includes(me?.presence) && state.sitting.state !== 'CLOSED');
  show('presiding', state.role.presiding);
}

async function attend() {
  show('refusal', false);
  try {
    await act(`sittings/${chamber.sitting}/attendance/me`);
  } catch (failure) {
    write('refusal', failure.problem?.title ?? word('failed'));
    show('refusal', true);
  }
}

if (part('tablet')) {
  part('attend').addEventListener('click', attend);
  part('take-over').addEventListener('click', () => ask(true));
  onChange(draw);
  onBack(draw);
  start();
  beat();
  watch((connection) => {
    if (connection === 'open') {
      asked = false;
      sendAgain();
    }
  });
}
