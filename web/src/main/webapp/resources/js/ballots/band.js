/** The band over everything: what a member must know at once, in words, and what to do about it. */
import { isOf, own } from './casting.js';
import { chamber, offline } from './chamber.js';
import { device } from './device.js';
import { part, show, write } from './dom.js';
import { word } from './words.js';

export function drawBand() {
  const said = message();
  show('band', said !== null);
  write('band-what', said?.what ?? '');
  write('band-do', said?.todo ?? '');
  show('sign-in-again', said?.button === 'sign-in-again');
  show('take-over', said?.button === 'take-over');
  part('band').className = `band band-${said?.kind ?? 'none'}`;
}

/** @returns {{kind: string, what: string, todo: string, button?: string}|null} the gravest first */
function message() {
  if (chamber.connection === 'ended') {
    return { kind: 'lost', what: word('ended'), todo: '', button: 'sign-in-again' };
  }
  if (chamber.problem) {
    return { kind: 'lost', what: chamber.problem.title, todo: '' };
  }
  const ballot = own();
  if (ballot?.stage === 'late') {
    return { kind: 'lost', what: word('notCounted', ballot.words), todo: word('notCountedDo') };
  }
  if (offline() || ballot?.slow) {
    return { kind: 'lost', ...cutOff(ballot) };
  }
  if (device.owner === 'OTHER') {
    return { kind: 'device', what: word(device.lost ? 'deviceLost' : 'otherDevice'), todo: word('takeOverHint'), button: 'take-over' };
  }
  return null;
}

function cutOff(ballot) {
  const vote = chamber.state?.vote;
  const voting = vote?.state === 'OPEN' && vote.mine?.standing === 'ENTITLED';
  if (!voting) {
    return { what: word('lost'), todo: '' };
  }
  if (isOf(ballot, vote) && ballot.stage === 'sending') {
    return { what: word('offline'), todo: word('offlineDo') };
  }
  const done = vote.mine.seat in vote.counted;
  return { what: word(done ? 'offlineDone' : 'offlineIdle'), todo: word('offlineDo') };
}
