/** Who else is in this answer, and where: told by relay, kept by nobody. */
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, modifyAwarenessUpdate, removeAwarenessStates } from '../vendor/coediting.js';
import { relay, watch } from '../live/live.js';
import { fromBase64, toBase64 } from './bytes.js';

const PAUSE_MS = 80;

/**
 * @param {import('./shared-text.js').SharedText} shared
 */
export function presence(shared) {
  const awareness = new Awareness(shared.doc);
  let timer = 0;
  const tell = () => {
    timer = 0;
    relay(shared.topic, { presence: toBase64(encodeAwarenessUpdate(awareness, [awareness.clientID])) });
  };
  awareness.on('update', ({ added, updated }, origin) => {
    if (origin !== 'relay' && [...added, ...updated].includes(awareness.clientID) && timer === 0) {
      timer = window.setTimeout(tell, PAUSE_MS);
    }
  });
  watch((state) => {
    if (state === 'open') {
      relay(shared.topic, { asks: true });
      tell();
    } else {
      removeAwarenessStates(awareness, [...awareness.getStates().keys()].filter((id) => id !== awareness.clientID), 'relay');
    }
  });
  window.addEventListener('pagehide', () => {
    removeAwarenessStates(awareness, [awareness.clientID], 'local');
    tell();
  });
  return {
    awareness,
    /** @param {string} from @param {any} data @param {string} by the name that the server vouches for */
    hear(from, data, by) {
      if (data?.asks) {
        tell();
      } else if (data?.presence) {
        // What a browser says its name is counts for nothing.
        const named = modifyAwarenessUpdate(fromBase64(data.presence), (state) => state && { ...state, name: by });
        applyAwarenessUpdate(awareness, named, 'relay');
      }
    },
  };
}
