/** Marks softly, for ten seconds, what others have just written. */
import { Decoration, EditorView, StateEffect, StateField, ySyncAnnotation } from '../vendor/coediting.js';

const SHOWN_MS = 10000;
const forget = StateEffect.define();

const field = StateField.define({
  create: () => Decoration.none,
  update(value, transaction) {
    let marks = value.map(transaction.changes);
    const old = transaction.effects.find((effect) => effect.is(forget));
    if (old) {
      marks = marks.update({ filter: (from, to, each) => each.spec.since > old.value });
    }
    if (transaction.docChanged && transaction.annotation(ySyncAnnotation) && transaction.startState.doc.length > 0) {
      const fresh = [];
      const mark = Decoration.mark({ class: 'fresh', since: Date.now() });
      transaction.changes.iterChangedRanges((fromOld, toOld, from, to) => from < to && fresh.push(mark.range(from, to)));
      marks = marks.update({ add: fresh, sort: true });
    }
    return marks;
  },
  provide: (self) => EditorView.decorations.from(self),
});

/** Every mark is forgotten in its time; one timer for those of one moment. */
const forgetting = EditorView.updateListener.of((update) => {
  const marks = update.state.field(field);
  if (update.docChanged && marks !== update.startState.field(field)) {
    const now = Date.now();
    window.setTimeout(() => update.view.dispatch({ effects: forget.of(now) }), SHOWN_MS);
  }
});

export const freshMarks = [field, forgetting];
