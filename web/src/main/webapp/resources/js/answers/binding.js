/**
 * Keeps the editor and the shared text equal, but for what an input method is still composing: that stays in the editor
 * alone until it is confirmed, so that no unconfirmed kana leave the page, not even as something written and taken back.
 * Takes the place of the library's own binding, which hands every keystroke on.
 */
import { ChangeSet, ViewPlugin, ySyncAnnotation, ySyncFacet } from '../vendor/coediting.js';

/** A moment in which the editor reads the last of a composition from the page. */
const LAST_OF_COMPOSITION_MS = 60;

/** @type {WeakMap<any, ChangeSet>} what the editor has beyond the shared text */
const ahead = new WeakMap();

/** A place in the editor as one in the shared text. */
export const placeInText = (view, index) => ahead.get(view)?.invertedDesc.mapPos(index) ?? index;

/** A place in the shared text as one in the editor. */
export const placeInEditor = (view, index) => {
  const pending = ahead.get(view);
  return pending && index <= pending.length ? pending.mapPos(index) : index;
};

function changesOf(delta) {
  let at = 0;
  return delta.flatMap(({ insert, delete: removed, retain }) => {
    const from = at;
    at += removed ?? retain ?? 0;
    return retain ? [] : [{ from, to: from + (removed ?? 0), insert: insert ?? '' }];
  });
}

/** @param {(composing: boolean) => void} onComposing whether something waits to be confirmed */
export function binding(onComposing) {
  return ViewPlugin.fromClass(class {
    constructor(view) {
      this.view = view;
      this.own = view.state.facet(ySyncFacet);
      this.text = this.own.ytext;
      this.observer = (event, transaction) => transaction.origin !== this.own && this.hear(event.delta);
      this.text.observe(this.observer);
      this.onEnd = () => window.setTimeout(() => this.handOn(), LAST_OF_COMPOSITION_MS);
      view.contentDOM.addEventListener('compositionend', this.onEnd);
      ahead.set(view, ChangeSet.empty(view.state.doc.length));
    }

    /** Somebody else's change, moved to where its place is in this editor. */
    hear(delta) {
      const pending = ahead.get(this.view);
      const theirs = ChangeSet.of(changesOf(delta), pending.length);
      ahead.set(this.view, pending.map(theirs));
      this.view.dispatch({ changes: theirs.map(pending, true), annotations: [ySyncAnnotation.of(this.own)] });
    }

    update(update) {
      const theirs = update.transactions.length > 0 && update.transactions[0].annotation(ySyncAnnotation) === this.own;
      if (update.docChanged && !theirs) {
        ahead.set(this.view, ahead.get(this.view).compose(update.changes));
        this.handOn();
      }
    }

    handOn() {
      const confirmed = ahead.get(this.view);
      if (!confirmed.empty && !this.view.compositionStarted) {
        ahead.set(this.view, ChangeSet.empty(confirmed.newLength));
        this.text.doc.transact(() => this.write(confirmed), this.own);
      }
      onComposing(!ahead.get(this.view).empty);
    }

    write(changes) {
      let moved = 0;
      changes.iterChanges((from, to, _, __, inserted) => {
        const words = inserted.sliceString(0, inserted.length, '\n');
        this.text.delete(from + moved, to - from);
        this.text.insert(from + moved, words);
        moved += words.length - (to - from);
      });
    }

    destroy() {
      this.text.unobserve(this.observer);
      this.view.contentDOM.removeEventListener('compositionend', this.onEnd);
    }
  });
}
