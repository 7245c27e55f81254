/** Counts and results in words, the same on every screen. */
import { word } from './words.js';

const abstains = (vote) => vote.choices?.includes('ABSTAIN');
/** Ways to vote by which each member says something by name or secretly; by the others the chair looks, or asks. */
export const hasBallots = (vote) => ['ELECTRONIC', 'SECRET'].includes(vote.method);

/** While it runs: what the rule lets everybody see. */
export function progress(vote) {
  const all = vote.entitled.length;
  const left = all - vote.turnout;
  const away = Object.values(vote.others ?? {}).filter((why) => ['ABSENT', 'OUT', 'UNKNOWN'].includes(why)).length;
  const { counts } = vote;
  if (!counts) {
    return word('turnout', vote.turnout, all);
  }
  return word(abstains(vote) ? 'countsAbstain' : 'counts', counts.for, counts.against, away, left, all, counts.abstain);
}

/** 賛成 15人　反対 11人（うち…）; names and votes for an election. What nobody counted is said in words, and is never 0. */
export function outcome(vote) {
  const { result } = vote;
  if (!result) {
    return '';
  }
  if (vote.majority === 'ELECTION') {
    const votes = (result.tallies ?? []).map((one) => `${one.name} ${word('votes', one.votes)}`);
    return [...votes, emptySeats(result)].filter(Boolean).join('　');
  }
  return [figures(vote), assumed(result)].filter(Boolean).join('　');
}

/** Seats that nobody was elected to. */
export const emptySeats = (result) => (result?.emptySeats ? word('emptySeats', result.emptySeats) : '');

function figures(vote) {
  const { counts, outcome: how } = vote.result;
  if (counts?.for === undefined) {
    return word(`uncounted.${vote.method}.${how}`) || word('uncounted');
  }
  if (counts.against === undefined) {
    return word(`onlyFor.${vote.method}`, counts.for) || word('onlyFor', counts.for);
  }
  const abstained = abstains(vote) || counts.abstain > 0;
  return word(abstained ? 'resultCountsAbstain' : 'resultCounts', counts.for, counts.against, counts.abstain);
}

/** Those who pressed nothing are in the figures already, where the rules put them. */
export function assumed(result) {
  return result?.notPressed ? word(`notPressed.${result.assumedAs}`, result.notPressed) || word('notPressed', result.notPressed) : '';
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
  if (result.elected?.length) {
    return result.elected.map((one) => nameOf(vote, one)).filter(Boolean).join('　');
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

/** The name of a candidate, who need not be a member. @param {number} candidate */
export function nameOf(vote, candidate) {
  const known = [...(vote?.candidates ?? []), ...(vote?.result?.tallies ?? [])];
  return known.find((one) => one.councillor === candidate)?.name;
}

/** A ballot as it is written: FOR, or C:12 for a name, C:-2 for one who is no member, and C:0 for none. @param {string|null} content */
export function ballotWords(state, content) {
  if (!content?.startsWith('C:')) {
    return content ? word(content) : '';
  }
  const candidate = Number(content.slice(2));
  return candidate === 0 ? word('blank')
    : nameOf(state.vote, candidate) ?? state.roll.members.find((member) => member.councillor === candidate)?.name ?? '';
}

/** 起立 and the like beside the label; nothing for the usual way. */
export const methodWord = (vote) => (vote.method === 'ELECTRONIC' ? '' : word(`method.${vote.method}`));
