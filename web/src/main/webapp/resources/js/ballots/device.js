/** One member, one device: which one this is, and whether it is the one. */
import { command, uuid } from '../live/live.js';
import { chamber, onEvent, tell } from './chamber.js';

const NAME = 'gijido.device';

/** @returns {string} the same as long as this browser keeps its storage */
function known() {
  try {
    const id = localStorage.getItem(NAME) ?? uuid();
    localStorage.setItem(NAME, id);
    return id;
  } catch {
    return uuid();
  }
}

export const deviceId = known();
/** `lost`: it was this one until another took over. */
export const device = { /** @type {'YOURS'|'OTHER'|null} */ owner: null, lost: false };

/** @param {boolean} take true takes the vote over from another device */
export async function ask(take = false) {
  if (!chamber.state?.role.seat || chamber.connection !== 'open') {
    return;
  }
  try {
    const { result } = await command('ballots.device', { sitting: Number(chamber.sitting), device: deviceId, take });
    device.lost = result === 'OTHER' && (device.lost || device.owner === 'YOURS');
    device.owner = result;
    tell();
  } catch {
    // Asked again when the connection is back; a vote from the wrong device is refused by the server anyway.
  }
}

onEvent('chamber.device', (event) => {
  if (event.data.seat === chamber.state?.role.seat && event.data.mark !== deviceId.slice(0, 8)) {
    ask();
  }
});
