/** What is rarely needed at the desk: another way of voting, a repetition, paper, an item that ends, the rehearsal. */
import { call } from '../frame/api.js';
import { act } from './act.js';
import { chosen } from './agenda.js';
import { chamber } from './chamber.js';
import { part, show } from './dom.js';
import { refuse } from './next.js';
import { doToVote, once, runs } from './steps.js';
import { sure } from './sure.js';
import { word } from './words.js';

export function drawMore(state, item) {
  const { vote, sitting, resetAsked, roll, asked } = state;
  const running = runs(vote);
  const open = sitting.state === 'OPEN';
  const waits = (kind) => (asked ?? []).some((one) => one.act === kind);
  const stands = vote?.state === 'DECLARED' && !vote.objected;
  show('objection-open', open && stands && !waits('OBJECTION'));
  show('correction-open', stands && !waits('CORRECTION'));
  show('method-open', open && !running && item?.repeatable && item.state === 'BEFORE');
  show('reset-open', running && !resetAsked);
  show('handover-open', vote?.state === 'OPEN' && vote.method !== 'SECRET');
  show('paper', vote?.state === 'PAPER');
  part('paper').href = vote ? `/api/votes/${vote.id}/paper` : '';
  show('ending-open', sitting.state !== 'CLOSED' && item?.state === 'BEFORE');
  show('reopen-open', sitting.state !== 'CLOSED' && item?.state === 'ENDED');
  show('close-sitting', open && !running);
  show('rehearse', !sitting.rehearsal && !running);
  show('rehearse-end', sitting.rehearsal);
  show('players-open', sitting.rehearsal);
  show('all-present', sitting.state !== 'CLOSED' && roll.members.some((member) => member.presence === 'UNKNOWN'));
}

async function adjourn() {
  return await sure(word('closeSittingAsk'), { yes: word('closeSittingYes') }) && act(`sittings/${chamber.sitting}/adjournment`);
}

async function rehearse() {
  const { id } = await act(`sittings/${chamber.sitting}/rehearsal`);
  location.assign(`/ballots/console.xhtml?sitting=${id}`);
}

async function endRehearsal() {
  if (await sure(word('rehearseEndAsk'), { yes: word('rehearseEndYes') })) {
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
  part('all-present').addEventListener('click', () => once(() => act(`sittings/${chamber.sitting}/attendance/all`), refuse));
  part('close-sitting').addEventListener('click', () => once(adjourn, refuse));
  part('rehearse').addEventListener('click', () => once(rehearse, refuse));
  part('rehearse-end').addEventListener('click', () => once(endRehearsal, refuse));
}
