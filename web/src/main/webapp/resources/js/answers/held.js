/** What the writing that is held back would change. */
import { Y } from '../vendor/coediting.js';

/**
 * @param {Y.Doc} doc the text as it is
 * @param {Uint8Array} held
 * @returns {{kind: 'SAME'|'ADDED'|'REMOVED', text: string}[]|null} null when it would change nothing
 */
export function changeBy(doc, held) {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const text = copy.getText('answer');
  const before = text.toString();
  let delta = null;
  text.observe((event) => { delta = event.delta; });
  Y.applyUpdate(copy, held);
  copy.destroy();
  return delta && pieces(before, delta);
}

function pieces(before, delta) {
  let at = 0;
  const piece = (kind, length) => ({ kind, text: before.slice(at, at += length) });
  const found = delta.map((step) => (step.insert ? { kind: 'ADDED', text: step.insert }
    : step.retain ? piece('SAME', step.retain) : piece('REMOVED', step.delete)));
  return at < before.length ? [...found, piece('SAME', before.length - at)] : found;
}
