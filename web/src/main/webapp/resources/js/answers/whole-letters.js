/**
 * Keeps every change to whole characters. An input method may exchange only the second half of a character outside the
 * basic plane (𠮷 for 𠮟, one variation selector for another); the CRDT would put U+FFFD in the place of both halves.
 * Also keeps out what cannot be printed, and what goes beyond the longest text.
 */
import { EditorState, ySyncAnnotation } from '../vendor/coediting.js';

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

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
  return { from: start, to: end, insert: doc.sliceString(start, from) + insert.replace(UNPRINTABLE, '') + doc.sliceString(to, end) };
}

/** @param {() => number} longest most characters of the text */
export function wholeLetters(longest) {
  return EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(ySyncAnnotation)) {
      return transaction;
    }
    const doc = transaction.startState.doc;
    if (transaction.newDoc.length > doc.length && transaction.newDoc.length > longest()) {
      return [];
    }
    let needed = false;
    const changes = [];
    transaction.changes.iterChanges((from, to, fromNew, toNew, inserted) => {
      const text = inserted.sliceString(0, inserted.length, '\n');
      const change = widened(doc, from, to, text);
      needed ||= change.from !== from || change.to !== to || change.insert !== text;
      changes.push(change);
    });
    return needed ? [{ changes, selection: transaction.selection, scrollIntoView: transaction.scrollIntoView }] : transaction;
  });
}
