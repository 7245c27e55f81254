/**
 * Tells the server that the document is open, once it has been in view for a moment: whoever has read it may stamp it from the
 * list, together with others. Only who holds a box of it is asked of.
 */
import { call } from '../frame/api.js';

const LOOK_MS = 1000;
let told = '';

/** Tells it of the version that the page shows now. */
export function seen() {
  const { id, version } = document.getElementById('approval').dataset;
  if (!document.querySelector('.grid-box[data-mine="true"]')) {
    return;
  }
  window.setTimeout(async () => {
    const shown = document.getElementById('approval').dataset.version;
    if (document.visibilityState === 'visible' && shown === version) {
      told = await call('PUT', `approvals/${id}/seen`, { version: Number(version) }).then(() => version).catch(() => told);
    }
  }, LOOK_MS);
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && told !== document.getElementById('approval').dataset.version) {
    seen();
  }
});
