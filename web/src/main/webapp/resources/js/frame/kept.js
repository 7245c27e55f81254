/**
 * What was typed into a form and not sent, kept in this browser: for one account, one page, one form and one tab. It goes
 * when the server has taken it, at sign-out, and in any case after a week. Where the storage is full or refused, the page
 * itself is all there is, and `keep` says so.
 *
 * @typedef {{key: string, at: number, fields: Record<string, any[]>}} Kept
 */
const PREFIX = 'gijido.typed|';
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000;
/** What belongs to an account in this browser: forms, and the answers' outbox. */
const ofAccount = (account) => [`${PREFIX}${account}|`, `gijido.answers.${account}.`];

export const account = () => document.querySelector('meta[name="gijido-account"]')?.getAttribute('content') ?? '';

const tab = tabName();

function tabName() {
  const made = String(Math.random()).slice(2);
  try {
    const known = sessionStorage.getItem('gijido.tab') ?? made;
    sessionStorage.setItem('gijido.tab', known);
    return known;
  } catch {
    return made;
  }
}

const place = (form) => `${PREFIX}${account()}|${location.pathname}${location.search}|${form.id}|`;

/** @returns {string[]} */
function keys(...beginnings) {
  try {
    return Object.keys(localStorage).filter((key) => beginnings.some((beginning) => key.startsWith(beginning)));
  } catch {
    return [];
  }
}

/** @returns {Kept|null} null for what cannot be read */
function read(key) {
  try {
    return { key, ...JSON.parse(localStorage.getItem(key)) };
  } catch {
    return null;
  }
}

/** @param {HTMLFormElement} form @param {Record<string, any[]>} fields @returns {boolean} whether the browser has it */
export function keep(form, fields) {
  try {
    localStorage.setItem(place(form) + tab, JSON.stringify({ at: Date.now(), fields }));
    return true;
  } catch {
    return false;
  }
}

/** @param {HTMLFormElement} form */
export const forget = (form) => drop(place(form) + tab);

/** @param {string} key */
export function drop(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can be there either.
  }
}

/**
 * What this tab and what others left, the latest first.
 * @param {HTMLFormElement} form @returns {{own: Kept|null, others: Kept[]}}
 */
export function left(form) {
  const found = keys(place(form)).map(read).filter(Boolean);
  return {
    own: found.find((each) => each.key === place(form) + tab) ?? null,
    others: found.filter((each) => each.key !== place(form) + tab).sort((one, other) => other.at - one.at),
  };
}

/** Whether somebody who signs out leaves something behind that was not sent. */
export const anythingLeft = () => keys(...ofAccount(account())).length > 0;

/** For whoever comes to this machine next. */
export const clear = () => keys(...ofAccount(account())).forEach(drop);

keys(PREFIX).filter((key) => !(read(key)?.at > Date.now() - LONGEST_MS)).forEach(drop);
