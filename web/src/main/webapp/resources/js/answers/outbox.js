/**
 * What somebody has typed and the server has not confirmed yet. It is in memory, and in this browser's storage too, so
 * that a closed tab or a broken machine loses nothing; where the storage is full or refused, `kept` says so and the rest
 * goes on. Each tab has its own place; a tab that opens later takes over what an earlier one left.
 *
 * What may not be sent by itself is `held` until the writer has decided: it was written before a 校了 that came first.
 */
import { Y } from '../vendor/coediting.js';
import { fromBase64, toBase64 } from './bytes.js';

const merged = (updates) => (updates.length === 0 ? null : Y.mergeUpdates(updates));
const encoded = (update) => (update ? toBase64(update) : '');

/** @param {string} entry as it lies in the storage, also as it lay there before there were editions */
function parsed(key, entry) {
  try {
    const { waiting, held, edition } = entry.startsWith('{') ? JSON.parse(entry) : { waiting: entry, held: '', edition: 0 };
    return [{ key, waiting: waiting ? [fromBase64(waiting)] : [], held: held ? [fromBase64(held)] : [], edition }];
  } catch {
    return [];
  }
}

export class Outbox {
  /**
   * @param {string} account of the writer: nobody else's writing is ever sent in their name
   * @param {string} question
   * @param {string} tab
   */
  constructor(account, question, tab) {
    this.prefix = `gijido.answers.${account}.${question}.`;
    this.key = this.prefix + tab;
    /** Whether the storage has what waits. */
    this.kept = true;
    /** @type {Uint8Array[]} */
    this.waiting = [];
    /** @type {{id: string, update: Uint8Array}|null} */
    this.sent = null;
    /** @type {Uint8Array|null} */
    this.held = null;
    /** How often the text had been opened again when this was written. */
    this.edition = 0;
  }

  get empty() {
    return this.waiting.length === 0 && this.sent === null;
  }

  get all() {
    return this.sent ? [this.sent.update, ...this.waiting] : this.waiting;
  }

  /**
   * What earlier tabs left behind is this tab's to send now. Merging what somebody else sends too does no harm.
   * What cannot be read stays where it is.
   */
  adopt() {
    const left = this.stored().flatMap(([key, entry]) => parsed(key, entry));
    this.waiting.push(...left.flatMap((each) => each.waiting));
    this.held = merged([this.held, ...left.flatMap((each) => each.held)].filter(Boolean));
    this.edition = Math.min(...left.filter((each) => each.waiting.length > 0).map((each) => each.edition), Infinity);
    this.keep();
    if (this.kept) {
      left.forEach(({ key }) => localStorage.removeItem(key));
    }
  }

  stored() {
    try {
      return Object.entries(localStorage).filter(([key]) => key.startsWith(this.prefix) && key !== this.key);
    } catch {
      return [];
    }
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
    this.waiting = this.all;
    this.sent = null;
  }

  /** Nothing of it goes out before the writer has said so. */
  hold() {
    this.held = merged([this.held, ...this.all].filter(Boolean));
    this.waiting = [];
    this.sent = null;
    this.keep();
  }

  /** The writer has decided. */
  release() {
    const { held } = this;
    this.held = null;
    this.keep();
    return held;
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
    try {
      if (this.empty && !this.held) {
        localStorage.removeItem(this.key);
      } else {
        const entry = { waiting: encoded(merged(this.all)), held: encoded(this.held), edition: this.edition };
        localStorage.setItem(this.key, JSON.stringify(entry));
      }
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }
}
