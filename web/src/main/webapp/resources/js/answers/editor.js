/** The editor: plain text on paper, several writers, furigana, passages. It never submits anything by a key. */
import { Compartment, EditorState, EditorView, Y, defaultKeymap, keymap, placeholder, yCollab, yUndoManagerKeymap } from '../vendor/coediting.js';
import { remoteCarets } from './carets.js';
import { passages } from './passages.js';
import { rubyView } from './ruby.js';
import { wholeLetters } from './whole-letters.js';

/**
 * @param {{parent: Element, text: Y.Text, awareness: any, label: string, hint: string, longest: () => number,
 *          onChange: (text: string) => void, more?: any[]}} options
 */
export function createEditor({ parent, text, awareness, label, hint, longest, onChange, more = [] }) {
  const writable = new Compartment();
  let entered = false;
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text.toString(),
      extensions: [
        EditorState.allowMultipleSelections.of(false),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true', role: 'textbox', lang: 'ja', spellcheck: 'false' }),
        placeholder(hint),
        wholeLetters(longest),
        yCollab(text, null, { undoManager: new Y.UndoManager(text) }),
        keymap.of([...yUndoManagerKeymap, ...defaultKeymap]),
        awareness ? remoteCarets(text, awareness) : [],
        passages,
        rubyView,
        more,
        writable.of(readOnly(true)),
        EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
      ],
    }),
  });
  view.contentDOM.addEventListener('focus', () => { entered = true; }, { once: true });
  return {
    view,
    /** @param {boolean} may */
    setWritable(may) {
      if (view.state.readOnly === !may) {
        return;
      }
      view.dispatch({ effects: writable.reconfigure(readOnly(!may)) });
    },
    /**
     * Puts words at the caret, as if they had been typed; at the end when nobody has put the caret anywhere yet.
     * @returns {'taken'|'locked'|'tooLong'}
     */
    insert(words) {
      if (view.state.readOnly) {
        return 'locked';
      }
      const before = view.state.doc;
      const { from, to } = entered ? view.state.selection.main : { from: before.length, to: before.length };
      view.dispatch({ changes: { from, to, insert: words }, selection: { anchor: from + words.length }, scrollIntoView: true, userEvent: 'input.paste' });
      view.focus();
      return view.state.doc.eq(before) ? 'tooLong' : 'taken';
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
