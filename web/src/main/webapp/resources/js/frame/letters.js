/**
 * Text fields take what is typed and pasted as it is, but for characters that no page and no printer knows, and say while
 * somebody types by how much it is too long: nothing is cut off silently. The server refuses what is still too long.
 */
const TYPED = ['text', 'search', 'tel', 'url'];
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** @param {HTMLInputElement|HTMLTextAreaElement} field the caret stays behind what it stood behind */
function clean(field) {
  const at = field.selectionStart ?? field.value.length;
  const before = field.value.slice(0, at).replace(UNPRINTABLE, '');
  field.value = before + field.value.slice(at).replace(UNPRINTABLE, '');
  field.setSelectionRange?.(before.length, before.length);
}

/** @param {HTMLInputElement|HTMLTextAreaElement} field */
function measure(field) {
  const most = Number(field.dataset.most);
  const now = [...field.value].length;
  let sentence = field.parentElement.querySelector('.field-most');
  if (now > most && !sentence) {
    sentence = Object.assign(document.createElement('span'), { className: 'field-error field-most' });
    sentence.setAttribute('role', 'status');
    field.after(sentence);
  }
  if (sentence) {
    sentence.hidden = now <= most;
    const words = document.getElementById('typed-words').dataset.most;
    sentence.textContent = [most, now, now - most].reduce((text, value, at) => text.replaceAll(`{${at}}`, String(value)), words);
  }
}

document.addEventListener('input', (event) => {
  const field = event.target;
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement && TYPED.includes(field.type);
  if (event.isComposing || !isText) {
    return;
  }
  if (field.value.search(UNPRINTABLE) >= 0) {
    clean(field);
  }
  if (field.dataset.most) {
    measure(field);
  }
}, { capture: true });
