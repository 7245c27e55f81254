/** The keys of the desk; not while a button or a link has the focus. */
import { onKeys } from '../frame/keys.js';
import { chamber } from './chamber.js';
import { doing } from './next.js';

/** @param {(by: 1|-1) => void} choose */
export function listen(choose) {
  const when = (act) => (event) => (chamber.state ? act(event) : false);
  onKeys({
    'desk-open': when(() => doing.open()),
    'desk-close': when(() => doing.close()),
    'desk-declare': when(() => doing.declare()),
    'desk-choose': when((event) => choose(event.code === 'ArrowDown' ? 1 : -1)),
  });
  // After a press on a button the keys are the desk's again.
  document.addEventListener('click', (event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest('.console button');
    if (pressed instanceof HTMLElement && event.detail > 0) {
      pressed.blur();
    }
  });
}
