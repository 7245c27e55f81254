// The answer text as the server sees it: the same Yjs as in the browser, behind seven functions.
// Runs on GraalJS, which has no crypto; the server gives it a source of random numbers (see TextEngine).
import * as Y from 'yjs';

const ROOT = 'answer';

/** Only plain text in the one root may enter: anything else would be stored and never seen. */
const isPlainText = (struct) => {
  if (struct instanceof Y.GC || struct instanceof Y.Skip) return true;
  const plain = struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentDeleted;
  const inRoot = struct.parent === null || struct.parent === ROOT;
  return plain && inRoot && struct.parentSub === null;
};

const decode = (bytes) => {
  try {
    return Y.decodeUpdate(bytes);
  } catch {
    return null;
  }
};

const textOf = (doc) => doc.getText(ROOT);

/** Runs a change and returns the update it caused, or null when it changed nothing. */
const captured = (doc, change) => {
  let update = null;
  const keep = (bytes) => { update = bytes; };
  doc.on('update', keep);
  try {
    change();
  } finally {
    doc.off('update', keep);
  }
  return update;
};

globalThis.gijidoText = {
  create: () => {
    const doc = new Y.Doc();
    textOf(doc);
    return doc;
  },

  /** One of: applied, known, malformed, foreign, gap. After malformed, foreign and known the document is as before. */
  apply: (doc, javaBytes) => {
    const bytes = new Uint8Array(javaBytes);
    const decoded = decode(bytes);
    if (decoded === null) return 'malformed';
    if (!decoded.structs.every(isPlainText)) return 'foreign';
    const change = captured(doc, () => Y.applyUpdate(doc, bytes));
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return 'gap';
    return change === null ? 'known' : 'applied';
  },

  text: (doc) => textOf(doc).toString(),
  stateVector: (doc) => Y.encodeStateVector(doc).buffer,
  encode: (doc) => Y.encodeStateAsUpdate(doc).buffer,
  encodeSince: (doc, javaVector) => Y.encodeStateAsUpdate(doc, new Uint8Array(javaVector)).buffer,

  /** Replaces length UTF-16 units at index; returns the update, or null when there was nothing to do. */
  splice: (doc, index, length, insert) => {
    const text = textOf(doc);
    const update = captured(doc, () => doc.transact(() => {
      if (length > 0) text.delete(index, length);
      if (insert.length > 0) text.insert(index, insert);
    }));
    return update === null ? null : update.buffer;
  },
};
