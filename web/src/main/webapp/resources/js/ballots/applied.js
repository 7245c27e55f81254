/** What an event does to a state that was read before it. Doing it twice changes nothing. */

/** @type {Record<string, (state: any, data: any, at: string) => void>} */
const CHANGES = {
  'chamber.opened': opened,
  'chamber.counted': counted,
};

/**
 * @param {any} state
 * @param {import('../live/live.js').LiveEvent} event
 * @returns {boolean} false when the state must be read again
 */
export function apply(state, event) {
  const change = CHANGES[event.type];
  change?.(state, event.data, event.at);
  return change !== undefined;
}

function opened(state, { vote }) {
  if (state.vote?.id === vote.id && state.vote.round >= vote.round) {
    return;
  }
  const seat = state.role.seat;
  const standing = vote.entitled.includes(seat) ? 'ENTITLED' : vote.others?.[seat] ?? 'NONE';
  state.vote = { ...vote, counted: { ...vote.counted }, mine: seat ? { seat, standing, choice: null, mark: null } : null };
  state.items.filter((item) => vote.items.includes(item.id))
    .forEach((item) => Object.assign(item, { state: 'OPEN', vote: vote.id, round: vote.round, outcome: null, outcomeWord: null, mine: null }));
}

function counted(state, { vote, round, counted: marks, turnout, counts }, at) {
  const running = state.vote;
  if (running?.id !== vote || running.round !== round) {
    return;
  }
  Object.assign(running.counted, marks);
  running.turnout = Math.max(turnout, Object.keys(running.counted).length);
  running.counts = counts ?? running.counts;
  if (String(state.role.seat) in marks) {
    running.countedAt = at;
  }
}
