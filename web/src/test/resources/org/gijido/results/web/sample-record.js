/* A whole sitting as the server exports it, and what a forger needs who knows how the chain is made. */
const RULES = { seats: 7, changeBeforeClosing: true, notPressed: 'AGAINST', abstainButton: true, abstentionsInBase: true, abstentionsAsAgainst: false };
const SITTING = { sitting: 9, title: '本会議（第1日）', heldOn: '2026-12-01', session: '令和8年第4回定例会', rehearsal: false };
const NAMES = ['青山 一郎', '井上 二郎', '上田 三郎', '江口 四郎', '大野 五郎', '加藤 六郎', '木村 七郎'];
const roll = () => NAMES.map((name, i) => ({ seat: i + 1, councillor: 101 + i, name, group: '', standing: i === 0 ? 'CHAIR' : 'ENTITLED' }));
const named = choices => choices.map((says, i) => ({ seat: i + 2, says, manual: false })).filter(ballot => ballot.says);
const open = (vote, round, item, more) => ['ballots.opened', { vote, round, method: 'ELECTRONIC', majority: 'SIMPLE', electedSeats: 0, inOffice: 7,
  rulesVersion: 1, rules: RULES, items: [{ item: vote, day: '第1', meaning: '', ...item }], roll: roll(), ...more, by: '書記' }];
const close = (vote, round, body) => ['ballots.closed', { vote, round, ballots: [], turnout: [], contents: [], out: [], ...body, by: '書記' }];
const declare = (vote, round, outcome, sentence) => ['ballots.declared', { vote, round, outcome, sentence, by: '書記' }];
const bill = (number, title) => ({ kind: 'BILL', label: '議案第' + number + '号', title, passed: '可決', rejected: '否決' });

/* The page's own takes a script engine without a compiler 10 ms an entry; a test of its own holds it against Java's. */
const sha256OfPage = sha256;
sha256 = sha256OfJava;

function sample() {
  return chained([
    ['sitting', SITTING],
    ['attendance.opened', { by: '書記' }],
    open(1, 1, bill(1, '広場の条例の制定について')),
    close(1, 1, { ballots: named(['FOR', 'FOR', 'FOR', 'FOR', 'AGAINST']), inFavour: 4, against: 1, abstained: 0, notPressed: 1, base: 6, needed: 4, outcome: 'PASSED' }),
    declare(1, 1, 'PASSED', '賛成多数であります。よって、議案第1号は、原案のとおり可決されました。'),
    open(2, 1, bill(2, '公園の条例の一部改正について')),
    close(2, 1, { ballots: named(['FOR', 'FOR', 'AGAINST', 'AGAINST', 'ABSTAIN', 'ABSTAIN']), inFavour: 2, against: 2, abstained: 2, notPressed: 0, base: 6, needed: 4, outcome: 'TIE' }),
    ['ballots.casting', { vote: 2, round: 1, inFavour: false, by: '青山 一郎' }],
    declare(2, 1, 'REJECTED', '可否同数であります。議長は、否決と裁決いたします。よって、議案第2号は、否決されました。'),
    open(3, 1, { kind: 'CONSENT', label: '同意第1号', title: '選任について', passed: '同意', rejected: '不同意' }, { method: 'SECRET' }),
    close(3, 1, { turnout: [2, 3, 5], contents: [{ code: 'AAAABBBB', says: 'FOR' }, { code: 'CCCCDDDD', says: 'AGAINST' }, { code: 'EEEEFFFF', says: 'FOR' }], out: [4, 6, 7],
      inFavour: 2, against: 1, abstained: 0, notPressed: 0, base: 3, needed: 2, outcome: 'PASSED' }),
    declare(3, 1, 'PASSED', '賛成多数であります。よって、同意第1号は、同意することに決しました。'),
    open(4, 1, { kind: 'ELECTION', label: '副議長の選挙', title: '副議長の選挙', passed: '当選', rejected: '当選人なし' }, { majority: 'ELECTION', electedSeats: 1 }),
    close(4, 1, { ballots: named(['C:105', 'C:105', 'C:106', 'C:106', 'C:0']), inFavour: 0, against: 0, abstained: 0, notPressed: 1, base: 4, needed: 1, outcome: 'LOT' }),
    ['ballots.lot', { vote: 4, round: 1, elected: '[105]', by: '書記' }],
    declare(4, 1, 'ELECTED', '投票の結果、5番 大野 五郎議員（2票）が当選されました。'),
    open(5, 1, bill(3, '予算について'), { method: 'STANDING' }),
    close(5, 1, { figures: 'IN_FAVOUR', inFavour: 4, against: null, abstained: null, notPressed: null, base: 6, needed: 4, outcome: 'PASSED' }),
    declare(5, 1, 'PASSED', '起立多数であります。よって、議案第3号は、原案のとおり可決されました。'),
    open(6, 1, { kind: 'ACCOUNTS', label: '認定第1号', title: '決算の認定について', passed: '認定', rejected: '不認定' }, { method: 'NO_OBJECTION' }),
    close(6, 1, { figures: 'NONE', inFavour: null, against: null, abstained: null, notPressed: null, base: 6, needed: 0, outcome: 'PASSED' }),
    declare(6, 1, 'PASSED', '御異議なしと認めます。よって、認定第1号は、認定することに決しました。'),
    open(7, 1, bill(4, '特別な多数について'), { majority: 'TWO_THIRDS', roll: roll().map(seat => ({ ...seat, standing: 'ENTITLED' })) }),
    close(7, 1, { ballots: [{ seat: 1, says: 'FOR', manual: false }, ...named(['FOR', 'FOR', 'FOR', 'FOR', 'AGAINST', 'AGAINST'])], inFavour: 5, against: 2, abstained: 0, notPressed: 0,
      base: 7, needed: 5, outcome: 'PASSED' }),
    declare(7, 1, 'PASSED', '出席議員の3分の2以上の賛成であります。よって、議案第4号は、原案のとおり可決されました。'),
    ['attendance.closed', { by: '書記' }],
  ]);
}
function chained(list) {
  const record = { format: 'gijido-sitting-record', version: 2, sitting: { id: SITTING.sitting, ...SITTING }, withheld: false, last: null,
    entries: list.map(([type, body]) => ({ type, at: '2026-12-01T10:00:00.000000', body: JSON.stringify(body) })) };
  delete record.sitting.sitting;
  return chainAnew(record);
}
/* Everything from the first entry on: whoever can do that is noticed by the paper alone. */
function chainAnew(record) {
  let previous = '0'.repeat(64);
  record.entries.forEach((entry, i) => {
    Object.assign(entry, { seq: i + 1, previous });
    previous = entry.hash = sha256OfJava([previous, String(entry.seq), entry.at, entry.type, entry.body].join('\n'));
  });
  endAnew(record);
  return record;
}
function endAnew(record) {
  const last = record.entries[record.entries.length - 1];
  record.last = last && { seq: last.seq, hash: last.hash };
}
function edit(record, type, change, nth = 0) {
  const entry = record.entries.filter(one => one.type === type)[nth], body = JSON.parse(entry.body);
  change(body);
  entry.body = JSON.stringify(body);
}
/* One more entry about a vote, before the end. */
function more(record, act, body) {
  record.entries.splice(-1, 0, { type: 'ballots.' + act, at: '2026-12-01T10:00:00.000000', body: JSON.stringify({ round: 1, ...body }) });
  chainAnew(record);
}
const declaredWordsOf = (record, nth) => JSON.parse(record.entries.filter(one => one.type === 'ballots.declared')[nth].body).sentence;
/* The election by designation, without the lot. */
function byDesignation(record, elected) {
  edit(record, 'ballots.opened', b => { b.method = 'DESIGNATION'; }, 3);
  edit(record, 'ballots.closed', b => {
    Object.assign(b, { figures: 'NONE', ballots: [], inFavour: null, against: null, abstained: null, notPressed: null, base: 6, needed: 0, outcome: 'ELECTED', elected });
  }, 3);
  edit(record, 'ballots.declared', b => { b.sentence = '指名推選により、5番 大野 五郎議員が当選されました。'; }, 3);
  record.entries = record.entries.filter(entry => entry.type !== 'ballots.lot');
  chainAnew(record);
}
/* What the page says of a file that was tampered with: its verdict, what does not agree, what is not known. */
function judged(change, printed) {
  const record = sample();
  change(record);
  try {
    const report = verify(JSON.parse(JSON.stringify(record)));
    return { verdict: verdictOf(report, printed || ''), problems: report.problems.map(one => one.key), notes: report.notes.map(one => one.key), votes: report.votes };
  } catch (refused) {
    if (!(refused instanceof Unreadable)) throw refused;
    return { verdict: { state: 'refused', key: refused.message }, problems: [], notes: [], votes: [] };
  }
}
const verdictText = (change, printed) => {
  const found = judged(eval(change), printed);
  return [found.verdict.state, found.verdict.key, found.problems.join(' ') || '-', found.notes.join(' ') || '-'].join(' | ');
};
const printedOf = (back) => { const record = sample(); return record.entries[record.entries.length - 1 - back].hash; };
