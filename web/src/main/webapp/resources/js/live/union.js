/**
 * What the tabs of one browser ask of their one connection, united: a topic is asked for once more only for a tab that comes
 * later, from the lowest number that a tab has, and each tab gets what follows on its own number. So a tab sees what it would
 * see on a connection of its own.
 *
 * @typedef {{post: (message: {frames?: any[], state?: string}) => void}} Tab
 * @typedef {{seq: number, waiting: boolean}} Place of a tab in a topic: the last number it got, -1 before the first
 * @typedef {{places: Map<Tab, Place>, asked: Set<Place>|null, since: number}} Topic
 */
export class Union {
  #send;
  /** @type {Set<Tab>} */
  #tabs = new Set();
  /** @type {Map<string, Topic>} */
  #topics = new Map();
  /** @type {Map<string, Set<Tab>>} */
  #commands = new Map();

  /** @param {(frame: any) => void} send to the server */
  constructor(send) {
    this.#send = send;
  }

  get isEmpty() {
    return this.#tabs.size === 0;
  }

  /** @param {Tab} tab */
  add(tab) {
    this.#tabs.add(tab);
  }

  /** @param {Tab} tab */
  remove(tab) {
    [...this.#topics.keys()].forEach((name) => this.#unsubscribe(tab, name));
    this.#commands.forEach((senders) => senders.delete(tab));
    this.#tabs.delete(tab);
  }

  /**
   * Tells all tabs. At each change they ask anew for what they follow, as on a connection of their own; at the end of the
   * sign-in they are left, and come back by themselves.
   * @param {string} state
   */
  became(state) {
    this.#topics.clear();
    this.#commands.clear();
    this.#tabs.forEach((tab) => tab.post({ state }));
    if (state === 'ended') {
      this.#tabs.clear();
    }
  }

  /** @param {Tab} tab @param {any} frame as a client sends it to the server */
  take(tab, frame) {
    if (!this.#tabs.has(tab)) {
      return;
    }
    if ('subscribe' in frame) {
      const wanted = Array.isArray(frame.subscribe) ? frame.subscribe : [{ topic: frame.subscribe, since: frame.since }];
      wanted.forEach(({ topic, since }) => this.#follow(tab, topic, since));
      this.#ask(wanted.map(({ topic }) => topic));
    } else if ('unsubscribe' in frame) {
      this.#unsubscribe(tab, frame.unsubscribe);
    } else {
      if ('command' in frame) {
        this.#commands.set(frame.id, (this.#commands.get(frame.id) ?? new Set()).add(tab));
      }
      this.#send(frame);
    }
  }

  #follow(tab, name, since) {
    const topic = this.#topics.get(name) ?? { places: new Map(), asked: null, since: -1 };
    topic.places.set(tab, { seq: since, waiting: true });
    this.#topics.set(name, topic);
  }

  /** One question at a time for a topic: the server's answer does not say which question it is for. */
  #ask(names) {
    const due = names.map((name) => [name, this.#topics.get(name)]).filter(([, topic]) => topic && !topic.asked);
    const subscribe = due.map(([name, topic]) => ({ topic: name, since: begin(topic) }));
    if (subscribe.length > 0) {
      this.#send({ subscribe });
    }
  }

  /** Whose answer is on its way is left when it has come: it would be taken for the next one's. */
  #unsubscribe(tab, name) {
    const topic = this.#topics.get(name);
    if (topic?.places.delete(tab) && !topic.asked) {
      this.#leaveEmpty(name, topic);
    }
  }

  #leaveEmpty(name, topic) {
    if (topic.places.size === 0) {
      this.#topics.delete(name);
      this.#send({ unsubscribe: name });
    }
  }

  /** @param {any[]} frames from the server, in their order; each tab gets its own together */
  receive(frames) {
    /** @type {Map<Tab, any[]>} */
    const parcels = new Map();
    const pack = (tab, frame) => parcels.set(tab, [...(parcels.get(tab) ?? []), frame]);
    frames.forEach((frame) => this.#sort(frame, (tab) => pack(tab, frame)));
    parcels.forEach((parcel, tab) => tab.post({ frames: parcel }));
  }

  #sort(frame, give) {
    if ('reply' in frame) {
      this.#commands.get(frame.reply)?.forEach(give);
      this.#commands.delete(frame.reply);
    } else if ('seq' in frame && 'topic' in frame) {
      this.#event(frame.topic, frame.seq, frame.seq, give);
    } else if ('skipped' in frame) {
      this.#event(frame.skipped, frame.from, frame.seq, give);
    } else if ('snapshot' in frame) {
      this.#snapshot(frame, give);
    } else if ('subscribed' in frame) {
      this.#answered(frame.subscribed, (place) => { place.seq = Math.max(place.seq, frame.seq); }, give);
    } else if ('refused' in frame) {
      const topic = this.#topics.get(frame.refused);
      this.#answered(frame.refused, (place, tab) => topic.places.delete(tab), give);
    } else if ('relay' in frame) {
      [...(this.#topics.get(frame.relay)?.places.keys() ?? [])].forEach(give);
    }
  }

  /**
   * What does not follow on the number of a tab that waits is on its way from before, and comes again in its place. For a tab
   * that does not wait it should not be; then it is asked for.
   */
  #event(name, first, last, give) {
    const topic = this.#topics.get(name);
    topic?.places.forEach((place, tab) => {
      if (place.seq < 0 || (first <= place.seq + 1 && place.seq < last)) {
        place.seq = last;
        give(tab);
      }
      place.waiting ||= last > place.seq;
    });
    if (topic) {
      this.#askForThoseWhoWait(name, topic);
    }
  }

  /** The topic goes on behind this number. A number below what was asked for: the server begins anew. */
  #snapshot(frame, give) {
    const topic = this.#topics.get(frame.snapshot);
    topic?.places.forEach((place, tab) => {
      if (place.seq < frame.seq || frame.seq < topic.since) {
        place.seq = frame.seq;
        give(tab);
      }
    });
  }

  #answered(name, settle, give) {
    const topic = this.#topics.get(name);
    const asked = topic?.asked;
    if (asked) {
      topic.asked = null;
      [...topic.places].filter(([, place]) => asked.has(place)).forEach(([tab, place]) => {
        place.waiting = false;
        settle(place, tab);
        give(tab);
      });
      this.#leaveEmpty(name, topic);
      this.#askForThoseWhoWait(name, topic);
    }
  }

  #askForThoseWhoWait(name, topic) {
    if ([...topic.places.values()].some((place) => place.waiting)) {
      this.#ask([name]);
    }
  }
}

/** @param {Topic} topic @returns {number} the number to ask from */
function begin(topic) {
  const places = [...topic.places.values()];
  const known = places.find((place) => !place.waiting && place.seq >= 0)?.seq ?? -1;
  topic.asked = new Set(places.filter((place) => place.waiting));
  // "From now on" beside a tab that is there already is from where that one is.
  topic.asked.forEach((place) => { place.seq = place.seq < 0 ? known : place.seq; });
  const numbers = places.map((place) => place.seq).filter((seq) => seq >= 0);
  topic.since = numbers.length > 0 ? Math.min(...numbers) : -1;
  return topic.since;
}
