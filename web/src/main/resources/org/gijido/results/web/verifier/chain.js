/*
 * The record: its chain, its heading, its votes. A problem is what does not agree; a note is what cannot be judged from the file.
 */
const BEGINNING = '0'.repeat(64),
  FORMAT = 'gijido-sitting-record',
  HEADING = 'sitting',
  VOTES = 'ballots.';
const HEADER_FIELDS = { id: 'sitting', title: 'title', heldOn: 'heldOn', session: 'session', rehearsal: 'rehearsal' };
class Unreadable extends Error {}

/** @throws Unreadable with the key of a sentence, for a file that is no record or holds nothing */
function verify(record) {
  if (!record || record.format !== FORMAT || !Array.isArray(record.entries) || !record.sitting)
    throw new Unreadable('unreadable');
  if (record.entries.length === 0) throw new Unreadable('empty');
  const report = {
    sitting: record.sitting,
    withheld: record.withheld === true,
    entries: [],
    problems: [],
    notes: [],
    votes: new Map(),
    headings: [],
    hash: BEGINNING,
  };
  let previous = BEGINNING,
    expected = 1;
  for (const entry of record.entries) {
    link(report, entry || {}, previous, expected);
    previous = entry && entry.hash;
    expected = (entry && entry.seq) + 1;
  }
  heading(report, record);
  end(report, record);
  report.votes = [...report.votes.values()];
  report.notes.push(...report.votes.flatMap(vote => vote.notes));
  return report;
}
function link(report, entry, previous, expected) {
  const seen = {
    seq: entry.seq,
    at: String(entry.at),
    type: String(entry.type),
    ok: true,
    label: '',
    by: '',
    hash: entry.hash,
  };
  const problem = (key, ...values) => {
    seen.ok = false;
    report.problems.push({ seq: entry.seq, kind: seen.type, label: seen.label, key, values });
  };
  report.entries.push(seen);
  const body = bodyOf(entry);
  if (body) {
    seen.by = typeof body.by === 'string' ? body.by : '';
    seen.label = labelOf(report, body);
  } else problem('body');
  if (entry.seq > expected) report.problems.push({ key: 'gone', values: [expected, entry.seq - 1] });
  else if (entry.seq !== expected) problem('order');
  else if (entry.previous !== previous) problem('chain');
  const computed = sha256([entry.previous, String(entry.seq), entry.at, entry.type, entry.body].join('\n'));
  if (computed !== entry.hash) problem('changed');
  report.hash = computed;
  if (body)
    try {
      step(report, entry.type, body, problem);
    } catch (e) {
      problem('body');
    }
}
function bodyOf(entry) {
  try {
    const body = JSON.parse(entry.body);
    return body && typeof body === 'object' && !Array.isArray(body) ? body : null;
  } catch (e) {
    return null;
  }
}
const keyOf = body => body.vote + '/' + body.round;
const labels = items => items.map(item => item.label).join('、');
function labelOf(report, body) {
  const vote = report.votes.get(keyOf(body));
  if (Array.isArray(body.items)) return labels(body.items);
  return vote ? vote.label : typeof body.label === 'string' ? body.label : '';
}

/** The header above the entries is covered by the last entry that says what the sitting is; the first entry is one. */
function heading(report, record) {
  const last = report.headings[report.headings.length - 1];
  if (record.version >= 2 && report.entries[0].type !== HEADING) report.problems.push({ key: 'headingGone', values: [] });
  if (!last) {
    if (!(record.version >= 2)) report.notes.push({ key: 'uncovered', values: [] });
    return;
  }
  for (const [field, inside] of Object.entries(HEADER_FIELDS)) {
    if (record.sitting[field] !== last[inside])
      report.problems.push({
        key: 'header',
        values: ['@field.' + field, flag(record.sitting[field]), flag(last[inside])],
      });
  }
}
const flag = value => (typeof value === 'boolean' ? '@' + value : value === undefined ? '–' : value);
function end(report, record) {
  const last = report.entries[report.entries.length - 1];
  if (!record.last) report.problems.push({ key: 'lastMissing', values: [] });
  else if (record.last.seq !== last.seq || record.last.hash !== last.hash)
    report.problems.push({ key: 'lastGone', values: [] });
  const over = report.entries.some(entry => entry.type === 'attendance.closed');
  if (report.withheld) report.notes.push({ key: 'withheld', values: [] });
  else if (!over) report.notes.push({ key: 'notOver', values: [] });
}

/**
 * What may be said of a record. Nothing inside can show that its end was cut: for the whole ✔ somebody has to compare it with paper.
 *
 * @param printed the check value as somebody typed it; empty for not compared
 * @returns {{ state: 'bad'|'open'|'good', key: string, values: any[] }}
 */
function verdictOf(report, printed) {
  const value = plain(printed).toLowerCase();
  const at = value ? report.entries.findIndex(entry => entry.hash === value) : -1,
    last = at === report.entries.length - 1;
  const wrong = report.problems.length;
  if (wrong) return { state: 'bad', key: 'bad', values: [wrong] };
  if (value && at < 0) return { state: 'bad', key: 'badPrinted', values: [] };
  if (report.withheld)
    return {
      state: 'open',
      key: value ? 'openWithheldSame' : 'openWithheld',
      values: [report.entries[Math.max(at, 0)].seq],
    };
  if (!value) return { state: 'open', key: 'open', values: [] };
  return last
    ? { state: 'good', key: 'good', values: [] }
    : { state: 'open', key: 'openEarlier', values: [report.entries[at].seq, report.entries.length - 1 - at] };
}
