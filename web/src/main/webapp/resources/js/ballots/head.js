/** The head of all four screens, and who is looking. */
import { show, write } from './dom.js';

/** The caller's own line of the roll; undefined for those without a seat. */
export const member = (state) => state.roll.members.find((one) => one.seat === state.role.seat);

export function drawHead({ sitting }) {
  write('sitting-title', `${sitting.session}　${sitting.title}`);
  show('rehearsal', sitting.rehearsal);
  document.body.classList.toggle('rehearsing', sitting.rehearsal);
}
