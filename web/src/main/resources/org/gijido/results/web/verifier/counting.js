/*
 * Counting, written from the law and not from the server's program, so that a fault of one is not a fault of both.
 * Local Autonomy Act: 116 (more than half; the chair breaks a tie and has no ballot), 118 with the Public Offices Election
 * Act 95 (elections), 135 and 178 (three quarters, or more than half, where two thirds of the members attend).
 *
 * Figures: { inFavour, against, abstained, notPressed }, of those who were entitled until the end. Together they are the base.
 */
const HALF = whole => Math.floor(whole / 2) + 1;
const SHARE = (numerator, denominator) => whole => Math.ceil((numerator * whole) / denominator);
const MAJORITIES = {
  SIMPLE: { needed: HALF, chairBreaksTie: true },
  TWO_THIRDS: { needed: SHARE(2, 3) },
  THREE_QUARTERS: { needed: SHARE(3, 4), twoThirdsAttend: true },
  MAJORITY_OF_TWO_THIRDS: { needed: HALF, twoThirdsAttend: true },
};

/** Where the council's rules put those who pressed nothing, and those who abstained. Who is left over is missing. */
function placed(figures, rules) {
  const put = { inFavour: figures.inFavour, against: figures.against, abstained: figures.abstained, missing: 0 };
  const silent = { AGAINST: 'against', ABSTAIN: 'abstained' }[rules.notPressed] || 'missing';
  put[silent] += figures.notPressed;
  if (rules.abstentionsAsAgainst === true) {
    put.against += put.abstained;
    put.abstained = 0;
  }
  return put;
}

/** @returns {{outcome: string, base: number, needed: number, attended: boolean}|null} null for a majority that is not known here */
function decide(majority, figures, rules, inOffice) {
  const kind = Object.hasOwn(MAJORITIES, majority) ? MAJORITIES[majority] : null;
  if (!kind) return null;
  const put = placed(figures, rules),
    entitled = put.inFavour + put.against + put.abstained + put.missing;
  const base = kind.chairBreaksTie && rules.abstentionsInBase === false ? entitled - put.abstained : entitled;
  const needed = kind.needed(base),
    attended = !kind.twoThirdsAttend || entitled >= SHARE(2, 3)(inOffice);
  const enough = attended && put.inFavour > 0 && put.inFavour >= needed;
  // 可否同数 is between 可 and 否: who abstains makes a majority harder to reach, and no tie a rejection.
  const tie = kind.chairBreaksTie === true && put.inFavour > 0 && put.inFavour === put.against && put.missing === 0;
  return { outcome: enough ? 'PASSED' : tie ? 'TIE' : 'REJECTED', base, needed, attended };
}

/**
 * Where only those in favour were counted. The base is who is present, and nobody knows what the others meant: where exactly half
 * is in favour it may be a tie and may be none.
 */
function decideByThoseInFavour(majority, inFavour, entitled, inOffice) {
  const kind = Object.hasOwn(MAJORITIES, majority) ? MAJORITIES[majority] : null;
  if (!kind) return null;
  const needed = kind.needed(entitled);
  const attended = !kind.twoThirdsAttend || entitled >= SHARE(2, 3)(inOffice);
  const passed = attended && inFavour > 0 && inFavour >= needed;
  const unknown = kind.chairBreaksTie === true && inFavour > 0 && 2 * inFavour === entitled;
  return { outcome: passed ? 'PASSED' : 'REJECTED', base: entitled, needed, attended, unknown };
}

const BLANK = 'C:0';
/** @param papers what they say: C:12 for a member, C:-3 for somebody who is none, C:0 for nobody */
function elect(papers, seats) {
  const votes = {};
  for (const says of papers) if (says !== BLANK) votes[says] = (votes[says] || 0) + 1;
  const valid = papers.filter(says => says !== BLANK).length,
    needed = Math.max(1, SHARE(1, 4 * seats)(valid));
  const ranking = Object.entries(votes)
    .filter(([, n]) => n >= needed)
    .sort(([, one], [, other]) => other - one);
  const number = ([says]) => Number(says.slice(2)),
    ascending = (one, other) => one - other;
  if (ranking.length === 0) return { outcome: 'REJECTED', base: valid, needed, elected: [], lotAmong: [], open: 0 };
  const border = ranking[Math.min(seats, ranking.length) - 1][1],
    atBorder = ranking.filter(([, n]) => n === border);
  const above = ranking.filter(([, n]) => n > border),
    lot = above.length + atBorder.length > seats;
  return {
    outcome: lot ? 'LOT' : 'ELECTED',
    base: valid,
    needed,
    elected: (lot ? above : [...above, ...atBorder]).map(number).sort(ascending),
    lotAmong: lot ? atBorder.map(number).sort(ascending) : [],
    open: lot ? seats - above.length : 0,
  };
}
