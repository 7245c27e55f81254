/** What is rarely needed at the desk: another way of voting, a repetition, paper, the rehearsal. */
import { ask } from '../frame/confirm.js';
import { chamber } from './chamber.js';
import { element, part, show, write } from './dom.js';
import { refuse } from './next.js';
import { act, call } from './rest.js';
import { doToVote, object, once } from './steps.js';
import { ballotWords } from './tally.js';
import { word } from './words.js';

export function drawMore(state) {
  const { vote, sitting, manual, resetAsked, roll } = state;
  const running = ['OPEN', 'CLOSING', 'CLOSED', 'PAPER'].includes(vote?.state);
  show('objection', vote?.state === 'DECLARED');
  show('reset-open', running && !resetAsked);
  show('handover-open', vote?.state === 'OPEN' && vote.method !== 'SECRET');
  show('paper', vote?.state === 'PAPER');
  part('paper').href = vote ? `/api/votes/${vote.id}/paper` : '';
  show('close-sitting', sitting.state === 'OPEN' && !running);
  show('rehearse', !sitting.rehearsal && !running);
  show('rehearse-end', sitting.rehearsal);
  show('players-open', sitting.rehearsal);
  show('asked', Boolean(resetAsked));
  show('reset-confirm', Boolean(resetAsked) && !resetAsked.mine);
  show('all-present', sitting.state !== 'CLOSED' && roll.members.some((member) => member.presence === 'ABSENT' && !member.since));
  write('asked-words', resetAsked ? word('resetAsked', resetAsked.reason) : '');
  part('manual-asked').replaceChildren(...(manual ?? []).map(entry));
}

function entry(one) {
  const button = element('button', { type: 'button', className: 'button button-small', textContent: word('manualConfirm') });
  button.addEventListener('click', () => once(() => act(`manual-ballots/${one.id}/confirm`), refuse));
  button.hidden = one.mine;
  return element('li', { className: 'console-asked' }, element('p', {}, word('manualAsked', one.seat, ballotWords(chamber.state, one.choice), one.reason, one.by)), button);
}

async function rehearse() {
  const { id } = await act(`sittings/${chamber.sitting}/rehearsal`);
  location.assign(`/ballots/console.xhtml?sitting=${id}`);
}

async function endRehearsal() {
  if (await ask(word('rehearseEndAsk'))) {
    await call('DELETE', `sittings/${chamber.sitting}/rehearsal`);
    location.assign('/ballots/console.xhtml');
  }
}

/** One press: the state is frozen, and the paper opens. @param {string} reason */
export async function handOver(reason) {
  const { id } = chamber.state.vote;
  await doToVote('handover', { reason });
  window.open(`/api/votes/${id}/paper`, '_blank', 'noopener');
}

export function listenToMore() {
  part('objection').addEventListener('click', () => once(async () => await ask(word('objectionAsk')) && object(), refuse));
  part('reset-confirm').addEventListener('click', () => once(() => doToVote('reset/confirm'), refuse));
  part('all-present').addEventListener('click', () => once(() => act(`sittings/${chamber.sitting}/attendance/all`), refuse));
  part('close-sitting').addEventListener('click', () => once(() => act(`sittings/${chamber.sitting}/adjournment`), refuse));
  part('rehearse').addEventListener('click', () => once(rehearse, refuse));
  part('rehearse-end').addEventListener('click', () => once(endRehearsal, refuse));
}
