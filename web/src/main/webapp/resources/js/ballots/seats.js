/** What each seat did in the vote that is shown, and the map of the seats, drawn once and then kept true. */
import { element } from './dom.js';
import { hasBallots } from './tally.js';
import { surname, word } from './words.js';

/** What one is who is not in the chamber. @type {Record<string, string>} */
const AWAY = { UNKNOWN: 'UNKNOWN', ABSENT: 'ABSENT', GONE: 'OUT', OUT: 'OUT' };

/**
 * @param {any} state
 * @param {any} member
 * @returns {string} FOR, AGAINST, ABSTAIN, NOT_PRESSED, UNRECORDED, CHAIR, ABSENT, OUT, RECUSED, UNKNOWN, LATE, counted,
 *   waiting; '' for nothing to say
 */
export function standing(state, member) {
  const { vote } = state;
  if (!vote || vote.state === 'RESET') {
    return away(state, member);
  }
  const { seat } = member;
  if (!vote.entitled.includes(seat)) {
    return outside(vote.others?.[seat] ?? '', member);
  }
  if (!hasBallots(vote)) {
    return 'UNRECORDED';
  }
  const shown = vote.result?.seats?.[seat];
  if (shown) {
    return shown.startsWith('C:') ? 'counted' : shown;
  }
  if (vote.result?.assumed?.includes(seat)) {
    return vote.result.assumedAs;
  }
  if (seat in vote.counted) {
    return 'counted';
  }
  return ['OPEN', 'CLOSING'].includes(vote.state) ? 'waiting' : 'NOT_PRESSED';
}

/** Of those who were not in the chamber when the vote opened: as it is recorded now, for absence is what somebody recorded. */
function outside(why, { presence }) {
  if (!['ABSENT', 'OUT', 'UNKNOWN'].includes(why)) {
    return why;
  }
  const now = { PRESENT: 'LATE', UNKNOWN: 'UNKNOWN' }[presence];
  return now ?? (why === 'UNKNOWN' ? AWAY[presence] : why);
}

function away(state, member) {
  if (state.item?.recused?.includes(member.seat)) {
    return 'RECUSED';
  }
  if (state.roll.presiding === member.councillor) {
    return 'CHAIR';
  }
  return AWAY[member.presence] ?? '';
}

/** Seats of those who could vote and have not. */
export function missing(state) {
  const { vote } = state;
  return vote ? state.roll.members.filter((member) => vote.entitled.includes(member.seat) && !(member.seat in vote.counted)) : [];
}

/** Those who could vote, have not, and have no tablet that is connected. */
export const unreached = (state, desk) => missing(state).filter((member) => !desk[member.seat]?.connected);

/** A longer family name is set smaller, so that it stands in one line. */
const SHORT = 3;
/** A variant selector is no letter of its own. */
const letters = (name) => [...name].filter((letter) => !/\p{Variation_Selector}/u.test(letter)).length;

/**
 * @param {HTMLElement} host
 * @param {any} state
 * @param {{name: 'button'|'div', more?: (member: any) => {className: string, title: string}}} form
 */
export function drawSeats(host, state, form) {
  const { members } = state.roll;
  const columns = members.length <= 12 ? 6 : Math.min(20, Math.ceil(Math.sqrt(members.length * 1.75)));
  host.style.setProperty('--columns', String(columns));
  if (host.children.length !== members.length) {
    host.replaceChildren(...members.map(() => cell(form.name)));
  }
  const assumed = state.vote?.result?.assumed ?? [];
  members.forEach((member, place) => update(host.children[place], member, standing(state, member), assumed.includes(member.seat), form));
}

function cell(name) {
  return element(name, name === 'button' ? { type: 'button' } : {}, element('span', { className: 'seat-number' }),
    element('span', { className: 'seat-name' }), element('span', { className: 'seat-sign', ariaHidden: 'true' }),
    element('span', { className: 'seat-note' }), element('span', { className: 'only-heard' }));
}

/** @param {boolean} assumed whether the rules said it, because the member pressed nothing */
function update(place, member, kind, assumed, { more }) {
  const extra = more?.(member) ?? { className: '', title: '' };
  const texts = [String(member.seat), surname(member.name), word(`sign.${kind}`), extra.title, word(assumed ? `seatState.assumed.${kind}` : `seatState.${kind}`)];
  place.className = ['seat', `seat-${kind || 'none'}`, assumed ? 'seat-assumed' : '', extra.className].filter(Boolean).join(' ');
  place.dataset.seat = member.seat;
  place.dataset.kind = kind;
  place.children[1].dataset.long = String(letters(texts[1]) > SHORT);
  texts.forEach((text, at) => {
    if (place.children[at].textContent !== text) {
      place.children[at].textContent = text;
    }
  });
}
