/** Asks for this page once more, behind the one that is shown: who is signed in now, with what tokens, and what it shows by now. */
import { account } from './kept.js';

const meta = (page, name) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';

/**
 * The page of the same account brings its token along for the scripts that send.
 * @param {string} [address] where this page is found with another question
 * @returns {Promise<{standing: 'own'|'other'|'ended'|'failed', page?: Document}>} rejects without a connection
 */
export async function askAgain(address = location.href) {
  const nonce = document.querySelector('input[name="primefaces.nonce"]')?.value ?? '';
  const response = await fetch(address, { headers: { Accept: 'text/html', 'X-Gijido-Nonce': nonce } });
  if (new URL(response.url).pathname === '/signin.xhtml') {
    return { standing: 'ended' };
  }
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!response.ok) {
    return { standing: 'failed' };
  }
  if (meta(page, 'gijido-account') !== account()) {
    return { standing: 'other' };
  }
  document.querySelector('meta[name="gijido-token"]').setAttribute('content', meta(page, 'gijido-token'));
  return { standing: 'own', page };
}
