/** The drafting screen 答弁作成: puts its parts together and tells each what the others did. */
import { askAgain } from '../frame/again.js';
import { call } from '../frame/api.js';
import { walk } from '../frame/walk.js';
import { reconnect, watch } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { backData } from './back-data.js';
import { comments } from './comments.js';
import { part, refuse, sentence } from './dom.js';
import { createEditor } from './editor.js';
import { heldNotice } from './held-notice.js';
import { history } from './history.js';
import { pastAnswers } from './past-answers.js';
import { presence } from './presence.js';
import { SharedText } from './shared-text.js';
import { speakingTime } from './speaking-time.js';
import { stamps } from './stamps.js';
import { tabs } from './tabs.js';

const root = part('draft');
const { question, account, rate, similar } = root.dataset;
let changes = 0;

const stateWords = part('text-state');
const shared = new SharedText(question, account, tellState);
const { awareness, hear } = presence(shared);
const paper = part('paper');
const editor = createEditor({
  parent: paper, text: shared.text, awareness, label: paper.dataset.label, hint: paper.dataset.hint,
  longest: () => shared.longest, onChange: count, onComposing: (composing) => shared.compose(composing), onBroken: broken,
});
const held = heldNotice(shared);
shared.onHeld = held.show;
shared.onRestart = (text) => editor.show(text);
const writable = () => shared.state !== 'locked' && shared.state !== 'readonly';
const revisions = history(question, writable);
const talk = comments(question, shared, editor.view);
const seals = stamps(question, () => shared.seq, (sheet) => {
  changes = Math.max(0, ...(sheet.rows.findLast((row) => row.stamp)?.stamps.map((stamp) => stamp.changes) ?? []));
  versions();
}, walk());
const papers = backData(question, writable);
const past = pastAnswers(question, similar, quote);

const showColumn = tabs(document.querySelector('.draft-tabs'), (column, chosen) => column.toggleAttribute('data-shown', chosen));
/** Where the paper has a column of its own the tabs are those of the column beside it; where it has none it comes first. */
let beside = false;
new ResizeObserver(() => {
  const now = getComputedStyle(part('tab-text')).display === 'none';
  if (now !== beside) {
    beside = now;
    showColumn(now ? 'tab-question' : 'tab-text');
  }
}).observe(root);
const showSide = tabs(document.querySelector('.side-tabs'), (panel, chosen) => { panel.hidden = !chosen; });

/** On a tablet the paper may be behind the tab with the past answers: it comes to the front to show what it got. */
function quote(words) {
  const result = editor.insert(words);
  if (result === 'taken' && part('column-text').offsetParent === null) {
    showColumn('tab-text');
    editor.view.focus();
  }
  return result;
}

function tellState(state, words) {
  stateWords.dataset.state = state;
  stateWords.textContent = stateWords.getAttribute(`data-${state}`) ?? stateWords.textContent;
  part('sign-in-again').hidden = state !== 'ended';
  // What is on this screen only must not leave it.
  part('sign-in-again').target = shared.outbox.kept ? '' : '_blank';
  refuse('text-refused', state !== 'refused' ? null : words || tooLong());
  refuse('text-unkept', shared.outbox.kept || state === 'saved' ? null : part('text-unkept').dataset.word);
  const notice = part('text-locked');
  const fixed = state === 'locked' || state === 'readonly';
  notice.hidden = !fixed;
  part('ruby-add').disabled = fixed;
  notice.querySelector('span').textContent = fixed ? notice.querySelector('span').getAttribute(`data-${state}`) : '';
  editor?.setWritable(!fixed && state !== 'loading');
  held?.settle();
}

function tooLong() {
  const over = shared.tooLong();
  return sentence(part('text-refused').dataset.tooLong, shared.longest + over, shared.longest, over);
}

/** The editor has failed: nothing typed from here on would be sent, and it must not look as if it were. */
function broken() {
  refuse('text-refused', part('text-refused').dataset.broken);
  stateWords.dataset.state = 'refused';
  stateWords.textContent = stateWords.dataset.refused;
  queueMicrotask(() => editor.setWritable(false));
}

/** Who has signed in again beside this page goes on in it: what was typed need not leave it. */
document.addEventListener('visibilitychange', async () => {
  const waits = document.visibilityState === 'visible' && shared.state === 'ended';
  if (waits && (await askAgain().catch(() => ({}))).standing === 'own') {
    reconnect();
  }
});

window.addEventListener('beforeunload', (event) => {
  if (shared.composing || !shared.outbox.empty && !shared.outbox.kept) {
    event.preventDefault();
  }
});

function count(text) {
  const time = speakingTime(text, Number(rate));
  part('count').textContent = sentence(part('count').dataset.word, time.characters, time.minutes, time.seconds);
}

function versions() {
  const place = part('version');
  place.textContent = sentence(place.dataset.word, revisions.version) + (changes > 0 ? sentence(place.dataset.changes, changes) : '');
}

/** What the paper would show as 〓 is told while other words can still be chosen. */
const letters = oneAtATime(async () => {
  const { letters: missing } = await call('GET', `answers/${question}/unprintable`);
  refuse('text-letters', missing.length === 0 ? null : sentence(part('text-letters').dataset.word, missing.slice(0, 10).join(' ')));
});

/** What typing changes on the rest of the screen is asked for once it pauses. */
let pause = 0;
shared.onWritten = () => {
  window.clearTimeout(pause);
  pause = window.setTimeout(() => refresh([seals.load, letters, async () => { await revisions.load(); versions(); }]), 1500);
};

const refresh = (loads) => Promise.allSettled(loads.map((load) => load()));

function onEvent(event) {
  const kind = event.type.replace('answers.', '');
  if (/comment|thread/i.test(kind)) {
    refresh([talk.load]);
  } else if (kind === 'backDataChanged') {
    refresh([papers.load]);
  } else {
    refresh([seals.load]);
  }
  if (kind === 'signedOff' || kind === 'replaced') {
    shared.reload().catch(() => {});
  }
}

awareness.on('change', () => {
  const names = [...awareness.getStates()].filter(([client, state]) => client !== awareness.clientID && state.cursor).map(([, state]) => state.name);
  const others = part('others');
  others.textContent = names.length === 0 ? '' : sentence(others.dataset.word, [...new Set(names)].join('、'));
});

part('ruby-add').addEventListener('mousedown', (event) => event.preventDefault());
part('ruby-add').addEventListener('click', () => editor.addReading());
document.addEventListener('gijido:comments', () => { showColumn('tab-side'); showSide('side-comments'); });
paper.addEventListener('click', (event) => {
  const thread = event.target.closest?.('[data-thread]')?.dataset.thread;
  if (thread) {
    showSide('side-comments');
    document.getElementById(`thread-${thread}`)?.scrollIntoView({ block: 'nearest' });
  }
});
watch((live) => document.dispatchEvent(new CustomEvent('gijido:connection', { detail: { connected: live !== 'lost' } })));

async function begin() {
  await shared.open(onEvent, hear);
  count(shared.text.toString());
  await refresh([seals.load, talk.load, papers.load, letters, async () => { await revisions.load(); versions(); }, past.similar]);
}

begin().catch(() => window.setTimeout(() => window.location.reload(), 5000));
