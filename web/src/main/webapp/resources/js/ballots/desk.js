/** What only the desk sees: which tablet is connected, shows the card, is sending; and ballots that came too late. */
import { call } from '../frame/api.js';
import { subscribe } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { ANSWER_MS } from './act.js';
import { chamber } from './chamber.js';

/** @type {{seats: Record<string, {connected?: boolean, seen?: boolean, sending?: boolean}>, late: {seat: number, name: string, at: string}[]}} */
export const desk = { seats: {}, late: [] };

/** @type {() => void} */
let redraw = () => {};

export const readDesk = oneAtATime(async () => {
  try {
    Object.assign(desk, await call('GET', `sittings/${chamber.sitting}/desk`, undefined, { within: ANSWER_MS }));
    redraw();
  } catch {
    // The dots are a help; the vote goes on without them, and the next change asks again.
  }
});

/** @param {() => void} again called when a dot changed */
export function followDesk(again) {
  redraw = again;
  subscribe(`desk:${chamber.sitting}`, -1, {
    event: readDesk,
    relay: readDesk,
    subscribed: readDesk,
  });
}
