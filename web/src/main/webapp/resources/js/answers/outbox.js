/**
 * What somebody has typed and the server has not confirmed yet, kept in this browser until it is: a closed tab or a
 * broken machine loses nothing. Each tab has its own place; a tab that opens later takes over what an earlier one left.
 */
import { Y } from '../vendor/coediting.js';
import { fromBase64, toBase64 } from './bytes.js';

export class Outbox {
  /**
   * @param {string} account of the writer: nobody else's writing is ever sent in their name
   * @param {string} question
   * @param {string} tab
   */
  constructor(account, question, tab) {
    this.prefix = `gijido.answers.${account}.${question}.`;
    this.key = this.prefix + tab;
    /** @type {Uint8Array[]} */
    this.waiting = [];
    /** @type {{id: string, update: Uint8Array}|null} */
    this.sent = null;
  }

  get empty() {
    return this.waiting.length === 0 && this.sent === null;
  }

  /** What earlier tabs left behind; it is this tab's to send now. Merging what somebody else sends too does no harm. */
  adopt() {
    const left = Object.keys(localStorage).filter((key) => key.startsWith(this.prefix) && key !== this.key);
    const updates = left.map((key) => fromBase64(localStorage.getItem(key) ?? '')).filter((update) => update.length > 0);
    updates.forEach((update) => this.add(update));
    left.forEach((key) => localStorage.removeItem(key));
    return updates;
  }

  /** @param {Uint8Array} update */
  add(update) {
    this.waiting.push(update);
    this.keep();
  }

  /**
   * The next thing to send: what was sent and not answered goes again under the same number.
   * @param {() => string} number makes a UUID
   */
  next(number) {
    if (this.sent === null && this.waiting.length > 0) {
      this.sent = { id: number(), update: Y.mergeUpdates(this.waiting) };
      this.waiting = [];
    }
    return this.sent;
  }

  confirmed() {
    this.sent = null;
    this.keep();
  }

  /** What was refused waits for more; it goes out again with it, under another number. */
  takeBack() {
    if (this.sent) {
      this.waiting.unshift(this.sent.update);
      this.sent = null;
    }
  }

  /**
   * Replaces everything by what the server lacks.
   * @param {Uint8Array} update
   */
  replaceBy(update) {
    this.sent = null;
    this.waiting = [update];
    this.keep();
  }

  keep() {
    const all = this.sent ? [this.sent.update, ...this.waiting] : this.waiting;
    if (all.length === 0) {
      localStorage.removeItem(this.key);
    } else {
      localStorage.setItem(this.key, toBase64(Y.mergeUpdates(all)));
    }
  }
}
