/** Asks for this page once more, behind the one that is shown: who is signed in now, and with what tokens. */
import { account } from './kept.js';

const meta = (page, name) => page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';

/**
 * The page of the same account brings its token along for the scripts that send.
 * @returns {Promise<{standing: 'own'|'other'|'ended'|'failed', page?: Document}>} rejects without a connection
 */
export async function askAgain() {
  const nonce = document.querySelector('input[name="primefaces.nonce"]')?.value ?? '';
  const response = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Gijido-Nonce': nonce } });
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
