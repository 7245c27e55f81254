/** The review meeting: one question at a time, and everything that happens to it. */
import { call } from '../frame/api.js';
import { onKeys } from '../frame/keys.js';
import { part, sentence } from './dom.js';
import { createEditor } from './editor.js';
import { freshMarks } from './fresh.js';
import { SharedText } from './shared-text.js';
import { speakingTime } from './speaking-time.js';
import { stamps } from './stamps.js';

const root = part('review');
const questions = root.dataset.questions.split(',').filter(Boolean);
let at = Math.max(0, questions.indexOf(new URLSearchParams(location.search).get('question')));
let shown = null;

async function show() {
  shown?.shared.close();
  shown?.editor.view.destroy();
  const question = questions[at];
  const current = { shared: new SharedText(question, root.dataset.account, () => {}) };
  shown = current;
  const sheet = await call('GET', `answers/${question}/question`);
  if (shown !== current) {
    return;
  }
  fill(sheet);
  const seals = stamps(question, () => current.shared.seq, () => {});
  current.editor = createEditor({
    parent: part('paper'), text: current.shared.text, awareness: null, label: root.dataset.label, hint: root.dataset.empty,
    longest: () => Infinity, onChange: count, more: [freshMarks],
  });
  await current.shared.open((event) => event.type !== 'text.updated' && seals.load().catch(() => {}), () => {});
  await seals.load();
}

function fill(sheet) {
  part('review-sheet').hidden = false;
  part('review-head').textContent = sheet.head;
  part('review-subject').textContent = sheet.subject;
  part('review-who').textContent = `${sheet.seat} ${sheet.councillor} ${sheet.group}`;
  part('review-body').textContent = [sheet.subHeading, sheet.body].filter(Boolean).join('\n');
  part('review-lead').textContent = sheet.lead;
  part('review-answerer').textContent = sheet.answerer;
  part('review-foot').textContent = sheet.foot;
  part('position').textContent = sentence(root.dataset.position, at + 1, questions.length);
  part('open-draft').href = `/answers/draft.xhtml?question=${sheet.id}`;
  part('previous').disabled = at === 0;
  part('next').disabled = at === questions.length - 1;
  const address = new URL(location.href);
  address.searchParams.set('question', String(sheet.id));
  history.replaceState(null, '', address);
  count('');
}

function count(text) {
  const time = speakingTime(text, Number(root.dataset.rate));
  part('count').textContent = sentence(root.dataset.count, time.characters, time.minutes, time.seconds);
}

function step(by) {
  const next = at + by;
  if (next >= 0 && next < questions.length) {
    at = next;
    show().catch(() => {});
  }
}

part('previous').addEventListener('click', () => step(-1));
part('next').addEventListener('click', () => step(1));
part('review-filters').addEventListener('change', (event) => event.currentTarget.submit());
onKeys({ 'review-walk': (event) => step(event.code === 'ArrowLeft' ? -1 : 1) });

if (questions.length === 0) {
  part('review-none').hidden = false;
} else {
  show().catch(() => window.setTimeout(show, 3000));
}
