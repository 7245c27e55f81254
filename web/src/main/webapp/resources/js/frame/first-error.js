/**
 * After a refusal its sentence and the first wrong field are in view and the field has the focus; where no field is named
 * the sentence has it. So a press of a button never looks as if nothing had happened.
 */
const SENTENCES = '.field-error:not(:empty)';

/** The field that a sentence stands beside. @param {Element} sentence */
function fieldOf(sentence) {
  const described = document.querySelector(`[aria-describedby~="${CSS.escape(sentence.id)}"]`);
  return described ?? sentence.closest('.field')?.querySelector('input:not([type=hidden]), select, textarea');
}

/** Field and sentence together, where the window is high enough. */
function reveal(field, sentence) {
  field.focus({ preventScroll: true });
  const [box, said] = [field.getBoundingClientRect(), sentence.getBoundingClientRect()];
  const fits = Math.max(box.bottom, said.bottom) - Math.min(box.top, said.top) < window.innerHeight / 2;
  (fits ? sentence.closest('.field') ?? sentence : sentence).scrollIntoView({ block: 'center' });
}

/** @param {ParentNode} within @returns {boolean} whether there was one */
export function revealFirst(within) {
  const sentence = [...within.querySelectorAll(SENTENCES)].find((each) => each.textContent.trim() && (each.checkVisibility?.() ?? true));
  const field = sentence && fieldOf(sentence);
  if (field) {
    reveal(field, sentence);
  }
  return Boolean(field);
}

const title = document.title;

/** A screen reader begins with the title, and so does who comes back to the tab. */
function sayInTitle(refused) {
  const pattern = document.getElementById('typed-words')?.dataset.title ?? '{0}';
  document.title = refused ? pattern.replace('{0}', title) : title;
}

function revealSentence() {
  const sentence = document.querySelector('#messages .message-error');
  if (sentence instanceof HTMLElement) {
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
    sentence.scrollIntoView({ block: 'center' });
  }
}

document.addEventListener('gijido:answered', (event) => {
  const { form, refused, pressed } = /** @type {CustomEvent} */ (event).detail;
  if (pressed) {
    sayInTitle(refused);
  }
  if (refused && pressed && !revealFirst(document.getElementById(form?.id) ?? document)) {
    revealSentence();
  }
});

/** A page that came whole with its refusal. */
if (revealFirst(document)) {
  sayInTitle(true);
}
