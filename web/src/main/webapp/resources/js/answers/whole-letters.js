/**
 * What may come into the text, from whatever source. Keeps every change to whole characters: an input method may exchange
 * only the second half of a character outside the basic plane (𠮷 for 𠮟, one variation selector for another), and the CRDT
 * would put U+FFFD in the place of both halves. Leaves out what cannot be printed. A text that is read-only takes nothing.
 */
import { EditorSelection, EditorState, ySyncAnnotation } from '../vendor/coediting.js';

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

/** Words as a text can hold them: lines ended by one character, nothing that a printer or a page does not know. */
export const printable = (words) => words.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');

/** How many characters a reader counts; not more than there are units. */
export const letters = (text) => [...text].length;

/** Whether a character goes on across the position. */
function cuts(doc, position) {
  if (position === 0 || position === doc.length) {
    return false;
  }
  const around = doc.sliceString(position - 1, position + 1);
  return isHigh(around.charCodeAt(0)) && isLow(around.charCodeAt(1));
}

function widened(doc, from, to, insert) {
  const start = cuts(doc, from) ? from - 1 : from;
  const end = cuts(doc, to) ? to + 1 : to;
  return { from: start, to: end, insert: doc.sliceString(start, from) + insert + doc.sliceString(to, end) };
}

/** Where a place of the new text is once the unprintable are left out of what was inserted. */
function placeAmong(inserted, place) {
  const left = ({ from, words }) => words.slice(0, Math.max(0, place - from)).match(UNPRINTABLE)?.length ?? 0;
  return inserted.reduce((at, each) => at - left(each), place);
}

export const wholeLetters = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.annotation(ySyncAnnotation)) {
    return transaction;
  }
  if (transaction.startState.readOnly) {
    return [];
  }
  const doc = transaction.startState.doc;
  const changes = [];
  const inserted = [];
  let needed = false;
  transaction.changes.iterChanges((from, to, fromNew, _, text) => {
    const words = text.sliceString(0, text.length, '\n');
    const change = widened(doc, from, to, words.replace(UNPRINTABLE, ''));
    needed ||= change.from !== from || change.to !== to || change.insert !== words;
    changes.push(change);
    inserted.push({ from: fromNew, words });
  });
  if (!needed) {
    return transaction;
  }
  const { anchor, head } = transaction.newSelection.main;
  const selection = EditorSelection.single(placeAmong(inserted, anchor), placeAmong(inserted, head));
  return [{ changes, selection, scrollIntoView: transaction.scrollIntoView }];
});
