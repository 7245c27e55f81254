/** A draft: what is typed is kept on the server whenever typing pauses, and the way that it would go is shown beside it. */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { isTyped, moved } from '../frame/typed.js';
import '../forms/fill.js';
import { uuid } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { showFaults } from './draft-faults.js';
import { files } from './files.js';
import { askUsual, filing } from './filing.js';
import { formContent, formHas, showForm } from './form-part.js';
import { papers } from './papers.js';
import { related } from './related.js';
import { turns } from './turns.js';
import { hold, isLocked, letGo, remember } from './writer.js';
import { chosen, ends, onChosen, preview } from './way.js';

const PAUSE_MS = 1200;
const AGAIN_MS = 5000;
const TEXTS = ['subject', 'matter', 'proposal', 'reason', 'ground', 'enforcement', 'fact'];
const part = (id) => document.getElementById(id);
const form = /** @type {HTMLFormElement} */ (part('approval-draft'));
const field = (name) => /** @type {any} */ (form.elements.namedItem(name));
const number = uuid();
let submission = uuid();
let id = form.dataset.id ?? '';
let revision = Number(form.dataset.revision);
let changes = 0;
let kept = 0;
let timer = 0;
let busy = false;
/**
 * What was sent and not answered yet, in order. What was lost is sent again, the same as it was, before anything else: it may
 * have been kept. @type {{work: (revision: number) => Promise<any>, done: (answer: any) => void, at?: number}[]}
 */
const owed = [];
const inTurn = turns();

/** As the form comes to; null while it comes to nothing. */
let formAmount = form.dataset.amount ? Number(form.dataset.amount) : null;
const lacksAmount = () => field('matter').selectedOptions[0]?.dataset.amount === 'true' && (formHas('amount') ? formAmount : amount()) === null;
const way = preview(() => id, () => field('matter').value !== '' && !wrongAmount() && !lacksAmount());
let matter = field('matter').value;

function tell(state) {
  const place = part('draft-state');
  place.dataset.state = state;
  place.textContent = place.dataset[state] ?? '';
}

function refuse(words) {
  part('refused').textContent = words;
  part('refused').hidden = !words;
}

/** @returns {number|null} in yen; null for none */
function amount() {
  const figures = field('amount').value.normalize('NFKC').replace(/[,\s円¥]/g, '');
  return /^\d{1,13}$/.test(figures) ? Number(figures) : null;
}

const wrongAmount = () => !formHas('amount') && field('amount').value.trim() !== '' && amount() === null;

function sayAmount() {
  const place = part('amount-error');
  place.hidden = !wrongAmount();
  place.textContent = wrongAmount() ? form.dataset.noAmount : '';
}

const isEmpty = () => ![...TEXTS, 'amount'].some((name) => field(name).value.trim());

function content() {
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, field(name).value])), amount: amount(), urgent: field('urgent').checked, secret: field('secret').checked,
    ...formContent(), ...filing(),
    papers: JSON.parse(form.dataset.papers ?? '[]'),
    coDrafters: (form.dataset.together ?? '').split(' ').filter(Boolean).map(Number),
  };
}

/** What is typed from now on was made from this revision. */
function revised(next) {
  revision = next;
  field('madeFrom').value = String(next);
}

function beginning() {
  const { cites } = form.dataset;
  const body = { commandId: number, ...content(), ...(cites ? { cites: Number(cites) } : {}) };
  const until = changes;
  return {
    work: async () => {
      const { id: made } = await call('POST', 'approvals', body);
      return { ...await call('GET', `approvals/${made}`), made };
    },
    done: ({ made, revision: first, content: { amount: said = null } }) => {
      id = made;
      revised(first);
      formAmount = said;
      taken(until);
      begun();
    },
  };
}

function writing() {
  const body = content();
  const commandId = uuid();
  const until = changes;
  return {
    work: (at) => call('PUT', `approvals/${id}`, { commandId, revision: at, ...body }),
    done: ({ revision: next, amount: said = null }) => {
      revised(next);
      formAmount = said;
      taken(until);
    },
  };
}

/**
 * What is refused of others is told and holds nothing up; only on a draft that is not there nothing can hang.
 * @param {object} [mine] whose refusal is thrown
 */
async function settle(mine) {
  while (owed.length > 0) {
    const [next] = owed;
    next.at ??= revision;
    try {
      next.done(await next.work(next.at));
      owed.shift();
    } catch (failure) {
      if (failure.lost) {
        throw failure;
      }
      owed.splice(0, id ? 1 : owed.length);
      if (next === mine || !id) {
        throw failure;
      }
      refuse(failure.message);
    }
  }
}

function owe(entry) {
  owed.push(entry);
  return settle(entry);
}

/** Changes something beside the texts. @param {(id: string, revision: number) => Promise<{revision: number}>} change */
const beside = (change) => inTurn(() => {
  if (!id && owed.length === 0) {
    owed.push(beginning());
  }
  return owe({ work: (at) => change(id, at), done: ({ revision: next }) => revised(next) });
}).catch((failure) => {
  if (failure.lost) {
    again();
  }
  throw failure;
});

/** Nobody chooses a file twice: it goes out by itself once there is a line. */
function again() {
  window.setTimeout(() => inTurn(() => settle()).catch((failure) => (failure.lost ? again() : refuse(failure.message))), AGAIN_MS);
}

/** What was typed while it was under way is not kept yet. */
function taken(until) {
  kept = until;
  if (changes === until) {
    remember();
    document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
  } else {
    soon(PAUSE_MS);
  }
  addressed();
}

/** It has an address of its own from now on. */
function addressed() {
  const address = `${location.pathname}?id=${id}`;
  if (location.pathname + location.search !== address) {
    moved(form, () => history.replaceState(history.state, '', address));
  }
  tell('saved');
  part('delete')?.toggleAttribute('hidden', false);
}

/** What is begun names the document that it was drafted from. */
const begun = () => Promise.all([showRelated(), hold(id)]).catch(() => {});

const save = oneAtATime(() => inTurn(async () => {
  window.clearTimeout(timer);
  try {
    await settle();
    if (isLocked() || changes === kept || !id && isEmpty()) {
      return;
    }
    if (wrongAmount()) {
      tell('refused');
      return;
    }
    tell('sending');
    await owe(id ? writing() : beginning());
    refuse('');
  } catch (failure) {
    tell(failure.lost ? 'lost' : 'refused');
    refuse(failure.lost ? '' : failure.message);
    if (failure.lost) {
      soon(AGAIN_MS);
    }
    throw failure;
  }
  way();
  askUsual(id).catch(() => {});
}));

const attached = files(() => id, beside);
papers(form);

/** A matter without an amount has no field for one, unless one stands in it; nor where the form says for how much it is. */
function showAmount() {
  part('amount-field').hidden = formHas('amount') || field('matter').selectedOptions[0]?.dataset.amount === 'false' && field('amount').value === '';
}

/** What is to be decided is mostly said by the form: then the usual sentence will do, and can be written over. */
function proposeUsual() {
  const { usual } = field('proposal').dataset;
  if (part('form-part').dataset.form && !formHas('proposal') && field('proposal').value.trim() === '') {
    field('proposal').value = usual;
  }
}

/** Another matter has another form. */
const chooseForm = oneAtATime(async () => {
  const wanted = field('matter').value;
  if (wanted !== matter) {
    await showForm(id, wanted);
    matter = wanted;
    proposeUsual();
    showAmount();
  }
});

function later() {
  chooseForm().then(wait).catch((failure) => refuse(failure.message));
}

function wait() {
  changes += 1;
  sayAmount();
  showAmount();
  soon(PAUSE_MS);
}

function soon(ms) {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => save().catch(() => {}), ms);
}

/** What was put back and made from an older draft is shown, and kept only once somebody goes on with it. */
function putBack() {
  if (id && field('madeFrom').value !== String(revision)) {
    revised(revision);
    tell('refused');
    refuse(form.dataset.older);
  } else {
    later();
  }
}

async function submit(button) {
  await chooseForm();
  await attached();
  await save();
  const faults = id ? await call('GET', `approvals/${id}/faults`) : [];
  showFaults(form, faults);
  if (faults.length > 0) {
    return;
  }
  await way();
  const found = ends();
  if (!found || wrongAmount()) {
    refuse(part('way-refused').textContent || part('way-none').textContent);
    return;
  }
  const sentence = button.dataset.sure.replace('{0}', field('subject').value).replace('{1}', found.decider).replace('{2}', found.first);
  if (await ask(sentence, button)) {
    const { decider, sections } = chosen();
    await call('POST', `approvals/${id}/acts`, {
      commandId: submission, act: 'SUBMIT', version: revision, ...(decider ? { decider } : {}), sections: sections.map(Number),
    });
    letGo();
    location.assign(`/approvals/document.xhtml?id=${id}`);
  }
}

async function remove(button) {
  if (await ask(button.dataset.sure, button)) {
    window.clearTimeout(timer);
    await call('DELETE', `approvals/${id}`);
    letGo();
    document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
    location.assign('/approvals/approvals.xhtml?box=SENT');
  }
}

/** One thing at a time; a refusal leaves everything as it is. */
function on(button, work) {
  button?.addEventListener('click', async () => {
    if (busy) {
      return;
    }
    busy = true;
    refuse('');
    try {
      await work(button);
    } catch (failure) {
      submission = failure.problem ? uuid() : submission;
      refuse(failure.message);
    } finally {
      busy = false;
    }
  });
}

form.addEventListener('input', later);
form.addEventListener('gijido:restored', putBack);
form.addEventListener('submit', (event) => event.preventDefault());
on(part('submit'), submit);
on(part('delete'), remove);
onChosen(() => way());
part('delete')?.toggleAttribute('hidden', !id);
showAmount();
if (isTyped(form)) {
  putBack();
}
window.addEventListener('beforeunload', (event) => {
  if (owed.length > 0) {
    event.preventDefault();
  }
});
document.addEventListener('gijido:leaving', () => { owed.length = 0; });
way();
const showRelated = related(async () => { await save(); return id; }, () => id);
if (id) {
  askUsual(id).catch(() => {});
  begun();
} else if (form.dataset.cites) {
  later();
}
