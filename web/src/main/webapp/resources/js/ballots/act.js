/** A change of the vote. The acts may be repeated: each looks first at what there is. */
import { call } from '../frame/api.js';

/** Nobody in a chamber waits longer. */
export const ANSWER_MS = 5000;

/** @param {string} path below /api */
export const act = (path, body = {}) => call('POST', path, body, { within: ANSWER_MS });
