/** Tells the desk that the card is on this screen, once a round and again after a lost connection. */
import { command, watch } from '../live/live.js';
import { chamber } from './chamber.js';

let told = '';

/** @param {{id: number, round: number}} vote */
export function shown({ id, round }) {
  const key = `${id}.${round}`;
  if (told !== key && document.visibilityState === 'visible') {
    told = key;
    command('ballots.seen', { sitting: Number(chamber.sitting), vote: id, round }).catch(() => { told = ''; });
  }
}

watch((connection) => {
  if (connection === 'lost') {
    told = '';
  }
});
