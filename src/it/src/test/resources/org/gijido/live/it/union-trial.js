/*
 * Tabs come, follow, leave and come back at random over one connection whose two ways are slow, to a server that does what
 * docs/live-protocol.md says. Each tab must get what it would get on a connection of its own: from the number that it named,
 * each once, in order, to the end. Gives what went wrong, in words.
 */
async (seed) => {
  const { Union } = await import('/resources/js/live/union.js');
  const random = (most) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  const wrong = [];
  const topics = ['a', 'b'];
  const last = { a: 40, b: 7 };
  const sent = {};
  const up = [];
  const down = [];
  const union = new Union((frame) => up.push(structuredClone(frame)));

  const begin = ({ topic, since }) => {
    if (since > last[topic] || (since >= 0 && since < last[topic] - 30)) {
      down.push({ snapshot: topic, seq: last[topic] });
      sent[topic] = last[topic];
    } else {
      sent[topic] = since < 0 ? last[topic] : since;
    }
    deliver(topic);
    down.push({ subscribed: topic, seq: last[topic] });
  };
  const deliver = (topic) => {
    while (topic in sent && sent[topic] < last[topic]) {
      const from = sent[topic] + 1;
      sent[topic] = isHidden(topic, from) ? lastHidden(topic, from) : from;
      down.push(isHidden(topic, from) ? { skipped: topic, from, seq: sent[topic] } : { topic, seq: from });
    }
  };
  const isHidden = (topic, seq) => topic === 'a' && seq % 10 < 4;
  const lastHidden = (topic, seq) => (seq < last[topic] && isHidden(topic, seq + 1) ? lastHidden(topic, seq + 1) : seq);
  const serve = (frame) => {
    if (frame.subscribe) {
      frame.subscribe.forEach(begin);
    } else if (frame.unsubscribe) {
      delete sent[frame.unsubscribe];
    } else {
      down.push({ reply: frame.id, ok: true, data: frame.data });
    }
  };

  let made = 0;
  const tabs = new Set();
  const open = () => {
    const tab = { number: ++made, at: {}, named: new Set(), open: new Set(), replies: [] };
    tab.post = ({ frames }) => frames.forEach((frame) => hear(tab, frame));
    tabs.add(tab);
    union.add(tab);
  };
  const hear = (tab, frame) => {
    if ('reply' in frame) {
      tab.replies.push(frame.data);
      return;
    }
    const topic = frame.topic ?? frame.skipped ?? frame.snapshot ?? frame.subscribed;
    if (!(topic in tab.at)) {
      wrong.push(`tab ${tab.number} hears of ${topic} which it does not follow`);
    } else if (frame.topic || frame.skipped) {
      if (tab.at[topic] >= 0 && ((frame.from ?? frame.seq) > tab.at[topic] + 1 || frame.seq <= tab.at[topic])) {
        wrong.push(`tab ${tab.number} in ${topic} has ${tab.at[topic]} and gets ${frame.seq}`);
      }
      tab.at[topic] = frame.seq;
    } else {
      if (frame.subscribed && tab.named.has(topic) && tab.at[topic] < frame.seq) {
        wrong.push(`tab ${tab.number} in ${topic} has ${tab.at[topic]}, and is told that it has ${frame.seq}`);
      }
      tab.at[topic] = Math.max(tab.at[topic], frame.seq);
      tab.open.delete(topic);
    }
  };
  const follow = (tab, topic) => {
    const since = random(3) === 0 ? -1 : Math.max(0, last[topic] - random(35));
    tab.at[topic] = since;
    tab.open.add(topic);
    // "From now on" is from whenever the server comes to it.
    tab.named[since < 0 ? 'delete' : 'add'](topic);
    union.take(tab, random(2) ? { subscribe: topic, since } : { subscribe: [{ topic, since }] });
  };
  const leave = (tab, topic) => {
    delete tab.at[topic];
    tab.open.delete(topic);
    union.take(tab, { unsubscribe: topic });
  };
  const someTab = () => [...tabs][random(tabs.size)];
  const acts = [
    () => tabs.size < 6 && open(),
    () => tabs.size > 1 && ((tab) => { tabs.delete(tab); union.remove(tab); })(someTab()),
    () => follow(someTab(), topics[random(2)]),
    () => follow(someTab(), topics[random(2)]),
    () => leave(someTab(), topics[random(2)]),
    () => { last[topics[random(2)]] += 1 + random(3); topics.forEach(deliver); },
    () => { last.a += 1; deliver('a'); },
    () => ((tab) => union.take(tab, { command: 'x', id: `${++made}`, data: tab.number }))(someTab()),
    () => up.length > 0 && serve(up.shift()),
    () => up.length > 0 && serve(up.shift()),
    () => union.receive(down.splice(0, 1 + random(4))),
    () => union.receive(down.splice(0, 1 + random(9))),
  ];
  open();
  for (let step = 0; step < 2000; step++) {
    acts[random(acts.length)]();
  }
  while (up.length + down.length > 0) {
    up.splice(0).forEach(serve);
    union.receive(down.splice(0));
  }
  tabs.forEach((tab) => {
    Object.entries(tab.at).filter(([topic, seq]) => seq !== last[topic]).forEach(([topic, seq]) =>
      wrong.push(`tab ${tab.number} stays in ${topic} at ${seq} of ${last[topic]}`));
    tab.open.forEach((topic) => wrong.push(`tab ${tab.number} never hears that it follows ${topic}`));
    if (tab.replies.some((data) => data !== tab.number)) {
      wrong.push(`tab ${tab.number} gets the answers of others`);
    }
  });
  const followed = new Set([...tabs].flatMap((tab) => Object.keys(tab.at)));
  Object.keys(sent).filter((topic) => !followed.has(topic)).forEach((topic) => wrong.push(`${topic} is followed for nobody`));
  return wrong.slice(0, 5).join('\n');
}
