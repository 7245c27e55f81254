/** The editor: plain text on paper, several writers, furigana, passages. It never submits anything by a key. */
import {
  Compartment, EditorState, EditorView, Y, defaultKeymap, keymap, placeholder, yCollab, yUndoManagerKeymap, ySync,
} from '../vendor/coediting.js';
import { binding } from './binding.js';
import { remoteCarets } from './carets.js';
import { passages } from './passages.js';
import { rubyView } from './ruby.js';
import { letters, printable, wholeLetters } from './whole-letters.js';

/** Undoes nothing in a text that is read-only, whatever asks for it: a key, a menu, a gesture. */
class Undo extends Y.UndoManager {
  /** @param {Y.Text} text @param {() => boolean} may */
  constructor(text, may) {
    super(text);
    this.may = may;
  }

  undo() {
    return this.may() ? super.undo() : null;
  }

  redo() {
    return this.may() ? super.redo() : null;
  }
}

/**
 * @param {{parent: Element, text: Y.Text, awareness: any, label: string, hint: string, longest: () => number,
 *          onChange: (text: string) => void, onComposing?: (composing: boolean) => void, onBroken?: () => void,
 *          more?: any[]}} options
 */
export function createEditor({
  parent, text, awareness, label, hint, longest, onChange, onComposing = () => {}, onBroken = () => {}, more = [],
}) {
  const writable = new Compartment();
  let entered = false;
  let may = false;
  const sync = binding(onComposing);
  const shared = (own) => yCollab(own, null, { undoManager: new Undo(own, () => may) })
    .map((part) => (part === ySync ? sync : part));
  const stateOf = (own) => EditorState.create({
    doc: own.toString(),
    extensions: [
      EditorState.allowMultipleSelections.of(false),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true', role: 'textbox', tabindex: '0', lang: 'ja', spellcheck: 'false' }),
      EditorView.exceptionSink.of(onBroken),
      placeholder(hint),
      wholeLetters,
      shared(own),
      keymap.of([...yUndoManagerKeymap, ...defaultKeymap]),
      awareness ? remoteCarets(own, awareness) : [],
      passages,
      rubyView,
      more,
      writable.of(readOnly(!may)),
      EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
    ],
  });
  const view = new EditorView({ parent, state: stateOf(text) });
  view.contentDOM.addEventListener('focus', () => { entered = true; }, { once: true });
  return {
    view,
    /** @param {boolean} yes */
    setWritable(yes) {
      if (may !== yes) {
        may = yes;
        view.dispatch({ effects: writable.reconfigure(readOnly(!may)) });
      }
    },
    /** Shows another copy of the text in place of the first. @param {Y.Text} own */
    show(own) {
      view.setState(stateOf(own));
      onChange(own.toString());
    },
    /**
     * Puts words at the caret, as if they had been typed; at the end when nobody has put the caret anywhere yet.
     * @returns {'taken'|'locked'|'tooLong'}
     */
    insert(words) {
      if (view.state.readOnly) {
        return 'locked';
      }
      const doc = view.state.doc;
      const { from, to } = entered ? view.state.selection.main : { from: doc.length, to: doc.length };
      const put = printable(words);
      if (letters(doc.sliceString(0, from) + put + doc.sliceString(to)) > longest()) {
        return 'tooLong';
      }
      const selection = { anchor: from + put.length };
      view.dispatch({ changes: { from, to, insert: put }, selection, scrollIntoView: true, userEvent: 'input.paste' });
      view.focus();
      return 'taken';
    },
    /** Opens the marks of a reading around the chosen words, with the caret where the reading goes. */
    addReading() {
      if (!view.state.readOnly) {
        const { from, to } = view.state.selection.main;
        view.dispatch({ changes: [{ from, insert: '｜' }, { from: to, insert: '《》' }], selection: { anchor: to + 2 } });
        view.focus();
      }
    },
  };
}

/** Read-only text can still be chosen and commented on. */
function readOnly(yes) {
  return [EditorState.readOnly.of(yes), EditorView.editable.of(!yes)];
}
