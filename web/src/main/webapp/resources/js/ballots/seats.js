/** What each seat did in the vote that is shown, and the map of the seats, drawn once and then kept true. */
import { element } from './dom.js';
import { surname, word } from './words.js';

/**
 * @param {any} state
 * @param {any} member
 * @returns {string} FOR, AGAINST, ABSTAIN, NOT_PRESSED, CHAIR, ABSENT, OUT, RECUSED, counted, waiting; '' for nothing to say
 */
export function standing(state, member) {
  const { vote } = state;
  if (!vote || vote.state === 'RESET') {
    return away(state, member);
  }
  const { seat } = member;
  if (!vote.entitled.includes(seat)) {
    return vote.others?.[seat] ?? '';
  }
  const shown = vote.result?.seats?.[seat];
  if (shown) {
    return shown.startsWith('C:') ? 'counted' : shown;
  }
  if (seat in vote.counted) {
    return 'counted';
  }
  return ['OPEN', 'CLOSING'].includes(vote.state) ? 'waiting' : 'NOT_PRESSED';
}

function away(state, member) {
  if (state.item?.recused?.includes(member.seat)) {
    return 'RECUSED';
  }
  if (state.roll.presiding === member.councillor) {
    return 'CHAIR';
  }
  return { ABSENT: 'ABSENT', GONE: 'ABSENT', OUT: 'OUT' }[member.presence] ?? '';
}

/** Seats of those who could vote and have not. */
export function missing(state) {
  const { vote } = state;
  return vote ? state.roll.members.filter((member) => vote.entitled.includes(member.seat) && !(member.seat in vote.counted)) : [];
}

/** Those who could vote, have not, and have no tablet that is connected. */
export const unreached = (state, desk) => missing(state).filter((member) => !desk[member.seat]?.connected);

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
  members.forEach((member, place) => update(host.children[place], member, standing(state, member), form));
}

function cell(name) {
  return element(name, name === 'button' ? { type: 'button' } : {}, element('span', { className: 'seat-number' }),
    element('span', { className: 'seat-name' }), element('span', { className: 'seat-sign', ariaHidden: 'true' }),
    element('span', { className: 'seat-note' }), element('span', { className: 'only-heard' }));
}

function update(place, member, kind, { more }) {
  const extra = more?.(member) ?? { className: '', title: '' };
  const texts = [String(member.seat), surname(member.name), word(`sign.${kind}`), extra.title, word(`seatState.${kind}`)];
  place.className = `seat seat-${kind || 'none'} ${extra.className}`.trim();
  place.dataset.seat = member.seat;
  place.dataset.kind = kind;
  texts.forEach((text, at) => {
    if (place.children[at].textContent !== text) {
      place.children[at].textContent = text;
    }
  });
}
