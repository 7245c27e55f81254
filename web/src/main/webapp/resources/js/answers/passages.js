/** The passages that open conversations are about, marked in the text; they move with it. */
import { Decoration, EditorView, StateEffect, StateField, Y } from '../vendor/coediting.js';
import { placeInEditor, placeInText } from './binding.js';
import { fromBase64, toBase64 } from './bytes.js';

const MOST_QUOTED = 500;
const setMarks = StateEffect.define();

const marks = StateField.define({
  create: () => Decoration.none,
  update(value, transaction) {
    const set = transaction.effects.find((effect) => effect.is(setMarks));
    return set ? set.value : value.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const passages = [marks];

/** The chosen words as the server keeps them, or null when nothing is chosen. */
export function chosenPassage(view, text) {
  const { from, to } = view.state.selection.main;
  if (from === to) {
    return null;
  }
  const at = (index, assoc) =>
    toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, placeInText(view, index), assoc)));
  return { quoted: [...view.state.sliceDoc(from, to)].slice(0, MOST_QUOTED).join(''), start: at(from, 0), end: at(to, -1) };
}

function index(encoded, text) {
  const position = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(fromBase64(encoded)), text.doc);
  return position?.type === text ? position.index : null;
}

/** Where a conversation's passage is now: [from, to], or null when it is about the whole or its words are gone. */
export function placeOf(thread, text) {
  if (!thread.start) {
    return null;
  }
  const from = index(thread.start, text);
  const to = index(thread.end, text);
  return from !== null && to !== null && from < to ? [from, to] : null;
}

export function showPassages(view, text, threads) {
  const ranges = threads.filter((thread) => !thread.resolved).flatMap((thread) => {
    const place = placeOf(thread, text)?.map((index) => placeInEditor(view, index));
    return place && place[1] <= view.state.doc.length
      ? [Decoration.mark({ class: 'passage', attributes: { 'data-thread': String(thread.id) } }).range(...place)] : [];
  });
  view.dispatch({ effects: setMarks.of(Decoration.set(ranges, true)) });
}
