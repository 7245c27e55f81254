/* The page itself: takes a file, shows what was found. Nothing is kept and nothing is sent. */
let language = 'ja';
let report = null;
const t = (key, ...values) =>
  typeof words[language][key] === 'function' ? words[language][key](...values) : words[language][key];
const $ = id => document.getElementById(id);
const spoken = value =>
  value === null || value === undefined
    ? t('uncountedFigure')
    : typeof value === 'string' && value.startsWith('@')
      ? t(value.slice(1)) || value.slice(1)
      : value;
const paper = (vote, says) =>
  says.startsWith('C:') ? (says === BLANK ? t('blank') : vote.names.get(Number(says.slice(2))) || says) : t(says);
const typed = type => (Object.hasOwn(words[language].types, type) ? words[language].types[type] : type);

function element(tag, text, ...children) {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}
function problemText(problem) {
  const what = problem.kind ? [typed(problem.kind), problem.label].filter(Boolean).join(' ') : '';
  const where = problem.seq ? t('entry', problem.seq, what) : problem.label ? t('of', problem.label) : '';
  return where + t(problem.key, ...problem.values.map(spoken));
}
/** 認定, 不採択 … as the item's kind calls it. */
function outcomeText(vote) {
  const items = vote.opened.items;
  const words = new Set(items.map(item => ({ PASSED: item.passed, REJECTED: item.rejected })[vote.outcome]));
  return words.size === 1 && [...words][0] && language === 'ja' ? [...words][0] : t(vote.outcome);
}
function voteText(vote) {
  if (vote.state === 'void') return t('void');
  if (!vote.count) return t(vote.state === 'paper' ? 'paper' : 'running');
  const tallies = () =>
    [...new Set(vote.papers)]
      .map(says => `${paper(vote, says)} ${t('papers', vote.papers.filter(other => other === says).length)}`)
      .join('、');
  const shown = Object.fromEntries(Object.entries(vote.count).map(([key, value]) => [key, spoken(value)]));
  const numbers = vote.election ? tallies() : vote.count.told ? t('counts', shown) : t('untold');
  const after = vote.objected ? 'objected' : vote.state === 'declared' ? '' : 'undeclared';
  return [
    `${numbers} → ${outcomeText(vote)}${vote.cast ? `（${t('cast')}）` : ''}`,
    vote.missing.length ? t('missing', vote.missing.join('、')) : '',
    after && t(after),
  ]
    .filter(Boolean)
    .join('\n');
}
function voteRow(vote) {
  const line = document.createElement('tr');
  const name = element('td', '', element('strong', vote.label + (vote.round > 1 ? t('round', vote.round) : '')));
  name.append(...vote.sentences.map((sentence, i) => element('div', i === 0 ? '' : t('corrected'), element('q', sentence))));
  const check = element('td', !vote.ok ? '× ' + t('notOk') : vote.count ? '○ ' + t('ok') : '－');
  check.className = vote.ok ? '' : 'wrong';
  line.append(name, element('td', voteText(vote)), check);
  return line;
}
function entryRow(entry) {
  const line = document.createElement('tr');
  const wrong = entry.ok ? '' : ' ×';
  line.append(
    ...[entry.seq + wrong, entry.at.slice(11, 19), [typed(entry.type), entry.label].filter(Boolean).join('　'), entry.by].map(
      text => element('td', text),
    ),
  );
  line.className = entry.ok ? '' : 'wrong';
  return line;
}
const SIGNS = { good: '✔ ', open: '△ ', bad: '✖ ' };
function verdict(printed) {
  const found = verdictOf(report, printed);
  $('verdict').className = 'verdict ' + found.state;
  $('verdict').dataset.ok = found.state;
  $('verdict').textContent = SIGNS[found.state] + t(found.key, ...found.values);
  const known = found.state === 'good' ? { notOver: 'notOverYet' } : {};
  $('notes').replaceChildren(
    ...report.notes.map(note => element('li', problemText({ ...note, key: known[note.key] || note.key }))),
  );
  return found;
}
function show() {
  document.documentElement.lang = language;
  document.querySelectorAll('[data-t]').forEach(one => {
    one.textContent = t(one.dataset.t);
  });
  $('language').textContent = t('language');
  $('language').lang = language === 'ja' ? 'en' : 'ja';
  for (const list of ['proves', 'provesNot']) $(list).replaceChildren(...t(list).map(text => element('li', text)));
  $('report').hidden = !report;
  if (!report) return;
  verdict($('printed').value);
  $('problems').replaceChildren(...report.problems.map(problem => element('li', problemText(problem))));
  $('facts').textContent = t('facts', {
    ...report.sitting,
    entries: report.entries.length,
    votes: report.votes.length,
  });
  $('hash').textContent = report.hash;
  $('votes').replaceChildren(...report.votes.map(voteRow));
  $('chainTitle').textContent = t('chainTitle', report.entries.length);
  $('chain').replaceChildren(...report.entries.map(entryRow));
  $('compared').textContent = '';
  $('found').textContent = '';
}
async function take(file) {
  $('status').textContent = '';
  $('status').className = '';
  $('printed').value = '';
  try {
    report = verify(JSON.parse(await file.text()));
  } catch (e) {
    report = null;
    $('status').className = 'refused';
    $('status').textContent = t(e instanceof Unreadable ? e.message : 'unreadable');
  }
  show();
  if (report) $('status').textContent = $('verdict').textContent;
}
function comparePaper() {
  const value = $('printed').value,
    found = verdict(value),
    at = report.entries.find(entry => entry.hash === plain(value).toLowerCase());
  $('compared').textContent = !plain(value)
    ? t('typeIt')
    : !at
      ? '✖ ' + t('differs')
      : at.hash === report.hash
        ? '✔ ' + t('same')
        : '△ ' + t('earlier', at.seq);
  $('status').textContent = plain(value) ? $('verdict').textContent : '';
  return found;
}
function findBallot() {
  const code = $('code').value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  const hits = report.votes.flatMap(vote =>
    vote.contents.filter(content => content.code === code).map(content => t('found', vote.label, paper(vote, content.says))),
  );
  $('found').textContent = hits.length ? hits.join(' ') : t('notFound');
}
$('file').addEventListener('change', event => {
  if (event.target.files[0]) take(event.target.files[0]);
});
for (const type of ['dragenter', 'dragover'])
  $('drop').addEventListener(type, event => {
    event.preventDefault();
    $('drop').classList.add('over');
  });
for (const type of ['dragleave', 'drop']) $('drop').addEventListener(type, () => $('drop').classList.remove('over'));
$('drop').addEventListener('drop', event => {
  event.preventDefault();
  if (event.dataTransfer.files[0]) take(event.dataTransfer.files[0]);
});
$('language').addEventListener('click', () => {
  language = language === 'ja' ? 'en' : 'ja';
  show();
});
$('compare').addEventListener('click', comparePaper);
$('find').addEventListener('click', findBallot);
show();
