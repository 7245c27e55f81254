/** Counts and results in words, the same on every screen. */
import { word } from './words.js';

const abstains = (vote) => vote.choices?.includes('ABSTAIN');

/** While it runs: what the rule lets everybody see. */
export function progress(vote) {
  const all = vote.entitled.length;
  const left = all - vote.turnout;
  const absent = Object.values(vote.others ?? {}).filter((why) => why === 'ABSENT').length;
  const { counts } = vote;
  if (!counts) {
    return word('turnout', vote.turnout, all);
  }
  return word(abstains(vote) ? 'countsAbstain' : 'counts', counts.for, counts.against, absent, left, all, counts.abstain);
}

/** 賛成 15人　反対 11人　投票なし 1人; names and votes for an election. */
export function outcome(vote) {
  const { result } = vote;
  if (!result) {
    return '';
  }
  if (result.tallies?.length) {
    return result.tallies.map((one) => `${one.name} ${word('votes', one.votes)}`).join('　');
  }
  const counts = word(abstains(vote) ? 'resultCountsAbstain' : 'resultCounts', result.counts.for, result.counts.against, result.counts.abstain);
  return result.notPressed ? `${counts}　${word('notPressed', result.notPressed)}` : counts;
}

/** 可決, 可否同数, or who was elected. */
export function outcomeWord(vote) {
  const { result } = vote;
  if (!result) {
    return '';
  }
  if (result.outcome === 'TIE') {
    return word('tie');
  }
  if (result.outcome === 'LOT') {
    return word('lot');
  }
  if (result.elected?.length && result.tallies) {
    return result.tallies.filter((one) => result.elected.includes(one.councillor)).map((one) => one.name).join('　');
  }
  return result.outcomeWord ?? '';
}

/** 第12 議案第68号; the day alone is blank where it is the same as above. */
export function numbered(state, vote) {
  const item = state.items.find((one) => one.id === vote.items[0]);
  const day = item ? dayOf(state.items, item) : '';
  return [day, vote.label].filter(Boolean).join('　');
}

export function dayOf(items, item) {
  for (let place = items.indexOf(item); place >= 0; place--) {
    if (items[place].day) {
      return items[place].day;
    }
  }
  return '';
}

/** A ballot as it is written: FOR, or C:12 for a name and C:0 for none. @param {string|null} content */
export function ballotWords(state, content) {
  if (!content?.startsWith('C:')) {
    return content ? word(content) : '';
  }
  const councillor = Number(content.slice(2));
  return councillor === 0 ? word('blank') : state.roll.members.find((member) => member.councillor === councillor)?.name ?? '';
}
