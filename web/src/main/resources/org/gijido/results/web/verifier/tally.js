/* Counts a round again from what the record holds of it, and holds the recorded figures against that. */
const FIGURES = ['inFavour', 'against', 'abstained', 'notPressed'];
const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN'];

function closed(vote, body, bad) {
  if (vote.count) bad('closedTwice');
  const { opened } = vote;
  const out = body.out || [];
  const entitled = opened.roll.filter(seat => seat.standing === 'ENTITLED' && !out.includes(seat.seat));
  vote.state = 'closed';
  vote.outcome = body.outcome;
  const found = wayOf(opened)(vote, body, entitled, bad);
  if (!found.result) {
    vote.notes.push({ label: vote.label, key: 'unknownMajority', values: [opened.majority] });
    return;
  }
  compare(body, found, vote.election, bad);
  const { base, needed, attended, outcome, elected } = found.result;
  if (attended === false)
    vote.notes.push({ label: vote.label, key: 'notAttended', values: [entitled.length, opened.inOffice] });
  vote.count = { ...found.figures, told: found.whole !== null, whole: found.whole, members: entitled.length, base, needed };
  vote.lot = outcome === 'LOT' ? found.result : null;
  vote.elected = elected;
  vote.outcome = outcome;
}
/** How the round was taken says what of it can be counted again. */
function wayOf({ method, majority }) {
  if (method === 'ELECTRONIC' || method === 'SECRET') return pressed;
  if (method === 'DESIGNATION') return designated;
  return majority === 'ELECTION' ? tellers : seen;
}
function compare(body, { figures, result }, election, bad) {
  for (const key of FIGURES) tally(key, body[key], figures[key], election, bad);
  for (const key of ['base', 'needed']) tally(key, body[key], result[key], false, bad);
  if (body.outcome !== result.outcome) bad('tally', '@outcome', '@' + body.outcome, '@' + result.outcome);
}
function tally(key, said, reckoned, optional, bad) {
  if ((said === null || said === undefined) && (optional || reckoned === null)) return;
  if (said !== reckoned) bad('tally', '@' + key, said === undefined ? '–' : said, reckoned);
}

/** On tablets, by name or secretly. */
function pressed(vote, body, entitled, bad) {
  const secret = vote.opened.method === 'SECRET';
  const ballots = body.ballots || [];
  vote.contents = body.contents || [];
  vote.papers = (secret ? vote.contents : ballots).map(ballot => ballot.says);
  const voters = secret ? body.turnout || [] : ballots.map(ballot => ballot.seat);
  const seats = entitled.map(seat => seat.seat);
  voters.filter(seat => !seats.includes(seat)).forEach(seat => bad('stranger', seat));
  repeated(voters).forEach(seat => bad('twice', seat));
  if (secret && voters.length !== vote.contents.length) bad('turnout', voters.length, vote.contents.length);
  papers(vote, bad);
  if (!secret && vote.opened.rules.notPressed === 'BLOCKS') {
    vote.missing = entitled.filter(seat => !voters.includes(seat.seat)).map(seat => seat.seat + ' ' + seat.name);
  }
  return counted(vote, entitled.length);
}
/** An election on ballot papers, as the tellers read them. */
function tellers(vote, body, entitled, bad) {
  vote.contents = body.contents || [];
  vote.papers = vote.contents.map(content => content.says);
  papers(vote, bad);
  if (vote.papers.length > entitled.length) bad('turnout', entitled.length, vote.papers.length);
  return counted(vote, entitled.length);
}
const repeated = list => list.filter((one, i) => list.indexOf(one) !== i);
function papers(vote, bad) {
  const known = says => (vote.election ? /^C:-?\d+$/.test(says) : CHOICES.includes(says));
  vote.papers.filter(says => !known(says)).forEach(says => bad('badPaper', says));
  repeated(vote.contents.map(content => content.code)).forEach(code => bad('codeTwice', code));
}
function counted(vote, entitled) {
  const { majority, rules, inOffice, electedSeats } = vote.opened;
  const of = says => (vote.election ? 0 : vote.papers.filter(paper => paper === says).length);
  const [inFavour, against, abstained] = CHOICES.map(of);
  const figures = { inFavour, against, abstained, notPressed: entitled - vote.papers.length };
  return vote.election
    ? { figures, whole: null, result: elect(vote.papers, Math.max(1, electedSeats)) }
    : { figures, whole: figures, result: decide(majority, figures, rules, inOffice) };
}

/** 指名推選 (Act 118, paragraph 2): nobody votes; who was named is elected by the consent of all. */
function designated(vote, body, entitled, bad) {
  const elected = body.elected || [];
  if (elected.length !== vote.opened.electedSeats || repeated(elected).length || elected.some(id => !vote.names.has(id)))
    bad('badDesignation');
  return {
    figures: recordedFigures(body),
    whole: null,
    result: { outcome: 'ELECTED', base: entitled.length, needed: 0, elected },
  };
}
/**
 * 簡易表決, 起立, 挙手, papers counted by hand: nobody can count again, but the figures must allow what was recorded. Null is not
 * counted, never 0.
 */
function seen(vote, body, entitled, bad) {
  const { method, majority, rules, inOffice } = vote.opened;
  const figures = recordedFigures(body);
  const kind = figuresKept(body, method);
  if (kind === 'NONE') {
    if (method !== 'NO_OBJECTION' && majority !== 'SIMPLE') bad('uncounted');
    const outcome = method === 'NO_OBJECTION' || body.outcome === 'PASSED' ? 'PASSED' : 'REJECTED';
    return { figures, whole: null, result: { outcome, base: entitled.length, needed: 0 } };
  }
  const { inFavour } = figures;
  const against = kind === 'ALL' ? figures.against : 0;
  const abstained = kind === 'ALL' ? figures.abstained || 0 : 0;
  const rest = entitled.length - inFavour - against - abstained;
  if (rest < 0) bad('tally', '@inFavour', inFavour + against + abstained, '≤ ' + entitled.length);
  const whole = { inFavour, against, abstained, notPressed: Math.max(0, rest) };
  const result =
    kind === 'ALL'
      ? decide(majority, whole, rules, inOffice)
      : decideByThoseInFavour(majority, inFavour, entitled.length, inOffice);
  if (result && result.unknown) bad('halfUncounted');
  return { figures, whole, result };
}
const recordedFigures = body => Object.fromEntries(FIGURES.map(key => [key, body[key] === undefined ? null : body[key]]));
/** ALL, IN_FAVOUR or NONE. Before the record said so, two zeros stood for not counted. */
function figuresKept(body, method) {
  if (method === 'NO_OBJECTION') return 'NONE';
  return body.figures || (body.needed === 0 && body.inFavour + body.against === 0 ? 'NONE' : 'ALL');
}
