/* What the entries say of each vote, from its opening to its declaration. */
/** What an entry does to the votes. A type that is not known here stands in the chain and does nothing. */
function step(report, type, body, problem) {
  if (type === HEADING) {
    sittingEntry(report, body, problem);
    return;
  }
  if (!type.startsWith(VOTES)) return;
  const act = type.slice(VOTES.length),
    vote = report.votes.get(keyOf(body));
  if (act === 'opened') {
    opened(report, body, problem);
    return;
  }
  if (!Object.hasOwn(ACTS, act)) return;
  if (!vote) {
    problem('noOpening');
    return;
  }
  const bad = (...all) => {
    vote.ok = false;
    problem(...all);
  };
  if (vote.state === 'void') bad('afterVoid');
  ACTS[act](vote, body, bad);
}
function sittingEntry(report, body, problem) {
  const first = report.headings[0];
  if (first && (first.sitting !== body.sitting || first.rehearsal !== body.rehearsal)) problem('otherSitting');
  report.headings.push(body);
}
function opened(report, body, problem) {
  if (report.votes.has(keyOf(body))) problem('openedTwice');
  const seats = body.roll.map(seat => seat.seat);
  seats.filter((seat, i) => seats.indexOf(seat) !== i).forEach(seat => problem('seatTwice', seat));
  const people = [...body.roll, ...(body.candidates || [])];
  report.votes.set(keyOf(body), {
    opened: body,
    label: labels(body.items),
    round: body.round,
    ok: true,
    notes: [],
    contents: [],
    papers: [],
    missing: [],
    state: 'opened',
    outcome: null,
    election: body.majority === 'ELECTION',
    people,
    names: new Map(people.map(one => [one.councillor, one.name])),
    sentences: [],
    cast: false,
  });
}
const ACTS = {
  handover: vote => {
    vote.state = 'paper';
  },
  closed,
  reset: vote => {
    vote.state = 'void';
  },
  objection(vote, body, bad) {
    vote.objected = true;
    if (body.objectors < vote.opened.rules.objectors) bad('fewObjectors', body.objectors, vote.opened.rules.objectors);
  },
  casting(vote, body, bad) {
    if (typeof body.inFavour !== 'boolean') return;
    if (vote.outcome !== 'TIE' && !vote.cast) bad('noTie');
    vote.cast = true;
    vote.outcome = body.inFavour ? 'PASSED' : 'REJECTED';
  },
  lot(vote, body, bad) {
    const drawn = (String(body.elected).match(/-?\d+/g) || []).map(Number);
    const { lot } = vote;
    const right =
      lot && drawn.length === lot.open && repeated(drawn).length === 0 && drawn.every(id => lot.lotAmong.includes(id));
    if (!right) bad('badLot');
    vote.outcome = 'ELECTED';
    vote.elected = [...(vote.elected || []), ...drawn];
  },
  declared(vote, body, bad) {
    if (!vote.count) bad('notClosed');
    vote.state = 'declared';
    vote.declaredOutcome = body.outcome;
    if (body.outcome !== vote.outcome) bad('declaredOther', '@' + body.outcome, '@' + vote.outcome);
    declaredWords(vote, body.sentence, bad);
  },
  correction(vote, body, bad) {
    if (vote.sentences.length === 0 || body.before !== vote.sentences[0]) bad('correctedOther');
    declaredWords(vote, body.sentence, bad);
  },
};
function declaredWords(vote, sentence, bad) {
  if (typeof sentence !== 'string') return;
  vote.sentences.push(sentence);
  if (!vote.count || !sentence) return;
  for (const { key, values } of sentenceFaults(sentence, factsOf(vote, vote.declaredOutcome))) {
    if (key === 'saysNothing') vote.notes.push({ label: vote.label, key, values });
    else bad(key, ...values);
  }
}
/**
 * What the declared words are held against. A figure that was put elsewhere by the rules is right in both ways of saying it.
 *
 * @param outcome as it was declared; that it is another than the ballots give is said once, and not of the words too
 */
function factsOf(vote, outcome) {
  const { items, majority, rules } = vote.opened;
  const count = vote.count;
  const put = count.told ? placed(count.whole, rules) : null;
  const either = (one, other) => (one === null ? null : [one, other]);
  const votesOf = id => vote.papers.filter(says => says === 'C:' + id).length;
  return {
    labels: items.map(item => item.label),
    titles: items.flatMap(item => [item.title, item.meaning]).filter(Boolean),
    passedWords: items.map(item => item.passed).filter(Boolean),
    rejectedWords: items.map(item => item.rejected).filter(Boolean),
    outcome,
    cast: vote.cast,
    election: vote.election,
    special: majority !== 'SIMPLE' && !vote.election,
    figures: put && {
      inFavour: count.inFavour,
      against: either(count.against, put.against),
      abstained: either(count.abstained, put.abstained),
    },
    members: count.members,
    base: count.base,
    needed: count.needed,
    elected: vote.people.filter(one => (vote.elected || []).includes(one.councillor)).map(one => one.name),
    people: vote.people.map(one => ({ name: one.name, seat: one.seat || 0, votes: votesOf(one.councillor) })),
  };
}
