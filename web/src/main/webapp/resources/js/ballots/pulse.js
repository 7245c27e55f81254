/**
 * Reads the state now and then: a network that dies without a word closes no socket, and a tablet that has missed the
 * opening of a vote would wait for ever. The more members, the rarer, so that the server has the same to do.
 */
import { chamber, reload } from './chamber.js';

const VOTING_MS = 4000;
const IDLE_MS = 20000;
const PER_MEMBER_MS = 50;

export function beat() {
  const { state } = chamber;
  const voting = ['OPEN', 'CLOSING'].includes(state?.vote?.state);
  const pause = Math.max(voting ? VOTING_MS : IDLE_MS, (state?.roll.inOffice ?? 0) * PER_MEMBER_MS);
  window.setTimeout(async () => {
    if (document.visibilityState === 'visible' && chamber.connection !== 'ended') {
      await reload();
    }
    beat();
  }, pause * (0.75 + Math.random() / 2));
}
