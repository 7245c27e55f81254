/**
 * Whether a sitting is open on this device: in any tab of this browser. It ends with the tab, whatever ends it. Browsers without
 * locks say no.
 */
const NAME = 'gijido:sitting';

/** The page is one of a sitting, as long as it is there. */
export function hold() {
  navigator.locks?.request(NAME, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});
}

/** @returns {Promise<boolean>} */
export async function isOpen() {
  const found = await navigator.locks?.query().catch(() => null);
  return (found?.held ?? []).some((lock) => lock.name === NAME);
}
