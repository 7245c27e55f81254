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
  const strangers = Array.isArray(body.candidates) ? body.candidates : [];
  const names = [...body.roll, ...strangers].map(one => [
    one.councillor === undefined ? one.id : one.councillor,
    one.name,
  ]);
  report.votes.set(keyOf(body), {
    opened: body,
    label: labels(body.items),
    round: body.round,
    ok: true,
    notes: [],
    contents: [],
    state: 'opened',
    outcome: null,
    election: body.majority === 'ELECTION',
    names: new Map(names),
    sentence: '',
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
  objection: vote => {
    vote.objected = true;
  },
  casting(vote, body, bad) {
    if (typeof body.inFavour !== 'boolean') return;
    if (vote.outcome !== 'TIE' && !vote.cast) bad('noTie');
    vote.cast = true;
    vote.outcome = body.inFavour ? 'PASSED' : 'REJECTED';
  },
  lot(vote, body, bad) {
    const drawn = String(body.elected)
        .replace(/[[\]\s]/g, '')
        .split(',')
        .filter(Boolean)
        .map(Number),
      lot = vote.lot;
    if (
      !lot ||
      new Set(drawn).size !== lot.open ||
      drawn.length !== lot.open ||
      !drawn.every(id => lot.lotAmong.includes(id))
    )
      bad('badLot');
    vote.outcome = 'ELECTED';
    vote.elected = [...(vote.elected || []), ...drawn];
  },
  declared(vote, body, bad) {
    if (!vote.count) bad('notClosed');
    vote.state = 'declared';
    vote.sentence = typeof body.sentence === 'string' ? body.sentence : '';
    if (body.outcome !== vote.outcome) bad('declaredOther', '@' + body.outcome, '@' + vote.outcome);
    if (!vote.count || !vote.sentence) return;
    sentenceFaults(vote.sentence, factsOf(vote, body.outcome)).forEach(({ key, values }) =>
      key === 'saysNothing' ? vote.notes.push({ label: vote.label, key, values }) : bad(key, ...values),
    );
  },
};
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
  const people = [
    ...vote.opened.roll.map(seat => ({ id: seat.councillor, name: seat.name, seat: seat.seat })),
    ...(Array.isArray(vote.opened.candidates) ? vote.opened.candidates : []).map(one => ({
      id: one.councillor === undefined ? one.id : one.councillor,
      name: one.name,
      seat: 0,
    })),
  ];
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
    elected: people.filter(one => (vote.elected || []).includes(one.id)).map(one => one.name),
    people: people
      .filter((one, i) => people.findIndex(other => other.id === one.id) === i)
      .map(one => ({
        name: one.name,
        seat: one.seat,
        votes: vote.papers.filter(says => says === 'C:' + one.id).length,
      })),
  };
}
