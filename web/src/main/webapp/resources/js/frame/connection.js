/**
 * The band that says the connection is lost. The browser's own word counts at once; whoever holds the live socket says
 * it by document.dispatchEvent(new CustomEvent('gijido:connection', { detail: { connected: false } })).
 */
const band = document.getElementById('connection');
let network = navigator.onLine;
let socket = true;

function show() {
  band?.toggleAttribute('hidden', network && socket);
}

window.addEventListener('offline', () => { network = false; show(); });
window.addEventListener('online', () => { network = true; show(); });
document.addEventListener('gijido:connection', event => {
  socket = /** @type {CustomEvent} */ (event).detail.connected;
  show();
});
show();
