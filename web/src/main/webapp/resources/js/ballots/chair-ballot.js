/**
 * Where the law lets the chair vote as a member does – special majorities, elections – the chair votes on the chair's own screen,
 * with the buttons and the device of a tablet (Act 116, paragraph 2 does not apply there).
 */
import { watch } from '../live/live.js';
import { isOf, own, compare, forget, sendAgain } from './casting.js';
import { chamber } from './chamber.js';
import { drawChoosing } from './choosing.js';
import { ask, device } from './device.js';
import { part, show, write } from './dom.js';
import { shown } from './seen.js';
import { drawStatus } from './status.js';
import { word } from './words.js';

let asked = false;

export function drawBallot(state) {
  const { vote, role } = state;
  const votes = role.presiding && vote?.mine?.standing === 'ENTITLED';
  const voting = votes && ['OPEN', 'CLOSING'].includes(vote.state);
  show('card', voting);
  show('chair-votes', voting);
  if (own() && vote && !isOf(own(), vote)) {
    forget();
  }
  if (!votes) {
    return;
  }
  compare();
  write('chair-votes', word(vote.candidates?.length ? 'votesElection' : 'votes', word(`majority.${vote.majority}`)));
  drawChoosing(state);
  drawStatus(state);
  showDevice();
  if (voting) {
    shown(vote);
    take();
  }
}

/** The first device that is asked for is the member's; only asked for where the chair votes. */
function take() {
  if (!asked && chamber.connection === 'open') {
    asked = true;
    ask();
  }
}

function showDevice() {
  show('chair-device', device.owner === 'OTHER');
}

export function followBallot() {
  part('take-over').addEventListener('click', () => ask(true));
  watch((connection) => {
    if (connection === 'open') {
      asked = false;
      sendAgain();
    }
  });
}
