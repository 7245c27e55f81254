/** A sentence to be read aloud breaks between its parts: a label, a name or a set phrase stays on one line where it fits, with its stop. */
import { element, part } from './dom.js';

const SET = ['原案のとおり', '委員長の報告のとおり', '委員会の修正案', '修正議決した部分を除く原案', '御異議ありませんか', '御異議なしと認めます', '賛成多数であります', '賛成少数であります',
  '賛成全員であります', '起立多数であります', '起立少数であります', '可決されました', '否決されました', '投票漏れはありませんか', '採決いたします', '決しました'];
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** @param {string} id @param {string} text @param {string[]} names labels and names of this sitting */
export function writePhrases(id, text, names) {
  const place = part(id);
  if (place.textContent === text) {
    return;
  }
  const kept = [...names, ...SET].filter(Boolean).sort((one, other) => other.length - one.length).map((one) => one.replace(SPECIAL, '\\$&'));
  place.replaceChildren(...text.split(new RegExp(`((?:${kept.join('|')})[、。]?)`)).map((piece, at) =>
    at % 2 ? element('span', { className: 'phrase', textContent: piece }) : piece));
}

/** Labels and members of a sitting. */
export const namesOf = ({ items, vote, roll }) => [vote?.label, ...items.map((item) => item.label), ...roll.members.map((member) => member.name)];
