/* Counts a round again from its ballots, and holds the recorded figures against it. */
function closed(vote, body, bad) {
  if (vote.count) bad('closedTwice');
  const opened = vote.opened,
    out = body.out || [],
    secret = opened.method === 'SECRET',
    ballots = body.ballots || [],
    contents = body.contents || [];
  const entitled = opened.roll.filter(seat => seat.standing === 'ENTITLED' && !out.includes(seat.seat));
  vote.state = 'closed';
  vote.contents = contents;
  vote.papers = (secret ? contents : ballots).map(ballot => ballot.says);
  const voters = secret ? body.turnout || [] : ballots.map(ballot => ballot.seat);
  papersOf(
    vote,
    voters,
    entitled.map(seat => seat.seat),
    secret,
    bad,
  );
  const told =
    opened.method === 'STANDING' || opened.method === 'NO_OBJECTION'
      ? stood(body, opened, entitled.length, bad)
      : counted(vote, entitled.length);
  const result =
    told.result ||
    (vote.election && elect(vote.papers, Math.max(1, opened.electedSeats))) ||
    decide(opened.majority, told.whole, opened.rules, opened.inOffice);
  if (!result) {
    vote.notes.push({ label: vote.label, key: 'unknownMajority', values: [opened.majority] });
    vote.outcome = body.outcome;
    return;
  }
  for (const key of ['inFavour', 'against', 'abstained', 'notPressed'])
    tally(key, body[key], told.figures[key], vote.election, bad);
  for (const key of ['base', 'needed']) tally(key, body[key], result[key], false, bad);
  if (body.outcome !== result.outcome) bad('tally', '@outcome', '@' + body.outcome, '@' + result.outcome);
  if (result.attended === false)
    vote.notes.push({ label: vote.label, key: 'notAttended', values: [entitled.length, opened.inOffice] });
  vote.count = {
    ...told.figures,
    told: told.told,
    whole: told.whole,
    members: entitled.length,
    base: result.base,
    needed: result.needed,
  };
  vote.missing =
    opened.rules.notPressed === 'BLOCKS' && told.told && !secret
      ? entitled.filter(seat => !voters.includes(seat.seat)).map(seat => seat.seat + ' ' + seat.name)
      : [];
  vote.lot = result.outcome === 'LOT' ? result : null;
  vote.elected = result.elected;
  vote.outcome = result.outcome;
}
function papersOf(vote, voters, entitled, secret, bad) {
  const known = vote.election ? says => /^C:-?\d+$/.test(says) : says => ['FOR', 'AGAINST', 'ABSTAIN'].includes(says);
  vote.papers.filter(says => !known(says)).forEach(says => bad('badPaper', says));
  voters.filter(seat => !entitled.includes(seat)).forEach(seat => bad('stranger', seat));
  voters.filter((seat, i) => voters.indexOf(seat) !== i).forEach(seat => bad('twice', seat));
  if (secret && voters.length !== vote.contents.length) bad('turnout', voters.length, vote.contents.length);
  const codes = vote.contents.map(content => content.code);
  codes.filter((code, i) => codes.indexOf(code) !== i).forEach(code => bad('codeTwice', code));
}
function counted(vote, entitled) {
  const of = says => (vote.election ? 0 : vote.papers.filter(paper => paper === says).length);
  const figures = {
    inFavour: of('FOR'),
    against: of('AGAINST'),
    abstained: of('ABSTAIN'),
    notPressed: entitled - vote.papers.length,
  };
  return { figures, whole: figures, told: !vote.election };
}
/** Of a vote without ballots nobody can count again; but the figures must allow what was recorded. Null is not counted, never 0. */
function stood(body, opened, entitled, bad) {
  const kind = figuresOf(body, opened),
    said = key => (body[key] === undefined ? null : body[key]);
  const figures = {
    inFavour: said('inFavour'),
    against: said('against'),
    abstained: said('abstained'),
    notPressed: said('notPressed'),
  };
  if (kind === 'NONE' && opened.majority === 'ELECTION') {
    // 指名推選 (Act 118(2)): nobody votes; who was named is elected by the consent of all.
    return {
      figures,
      whole: null,
      told: false,
      result: { outcome: body.outcome, base: body.base, needed: body.needed, elected: body.elected || [] },
    };
  }
  if (kind === 'NONE') {
    if (opened.method === 'STANDING' && opened.majority !== 'SIMPLE') bad('uncounted');
    return {
      figures,
      whole: null,
      told: false,
      result: {
        outcome: opened.method === 'NO_OBJECTION' || body.outcome === 'PASSED' ? 'PASSED' : 'REJECTED',
        base: entitled,
        needed: body.needed === null ? null : 0,
        elected: [],
      },
    };
  }
  const inFavour = figures.inFavour,
    against = kind === 'ALL' ? figures.against : 0,
    abstained = kind === 'ALL' ? figures.abstained || 0 : 0;
  if (inFavour + against + abstained > entitled)
    bad('tally', '@inFavour', inFavour + against + abstained, '≤ ' + entitled);
  const whole = { inFavour, against, abstained, notPressed: entitled - inFavour - against - abstained };
  return { figures, whole, told: true };
}
/** ALL, IN_FAVOUR or NONE. Before the record said so, two zeros stood for not counted. */
function figuresOf(body, opened) {
  if (opened.method === 'NO_OBJECTION') return 'NONE';
  return body.figures || (body.needed === 0 && body.inFavour + body.against === 0 ? 'NONE' : 'ALL');
}
function tally(key, said, reckoned, optional, bad) {
  if ((said === null || said === undefined) && (optional || reckoned === null)) return;
  if (said !== reckoned) bad('tally', '@' + key, said === undefined ? '–' : said, reckoned);
}
