/** An election: one name of the list, found by its seat number or by its name, or a blank ballot. */
import { isCounted, isOf, own } from './casting.js';
import { element, part, show, write } from './dom.js';
import { word } from './words.js';

let drawn = '';

export function drawCandidates(vote, pressable) {
  const key = `${vote.id}.${vote.round}`;
  if (drawn !== key) {
    drawn = key;
    part('card-search').value = '';
    const seats = vote.candidates.some((one) => one.seat);
    part('card-search').inputMode = seats ? 'numeric' : 'text';
    write('card-search-label', word(seats ? 'search' : 'searchName'));
    write('no-candidate', word(seats ? 'noCandidate' : 'noName'));
    part('candidates').replaceChildren(...vote.candidates.map(button));
    filter();
  }
  const pressed = isOf(own(), vote) && (own().stage === 'sending' || isCounted(own(), vote));
  const counted = vote.mine?.choice?.startsWith('C:') ? Number(vote.mine.choice.slice(2)) : null;
  const mine = pressed ? own().candidate : counted;
  [...part('candidates').children, part('candidate-blank')].forEach((one) => {
    one.disabled = !pressable;
    one.setAttribute('aria-pressed', String(Number(one.dataset.candidate ?? 0) === mine));
  });
}

function button({ councillor, seat, name }) {
  const made = element('button', { className: 'button candidate', type: 'button' },
    seat ? element('span', { className: 'candidate-seat', textContent: String(seat) }) : null,
    element('span', { className: 'candidate-name', textContent: name }));
  Object.assign(made.dataset, { candidate: councillor, seat: seat ?? '', name });
  return made;
}

/** 全角 digits are digits too. */
function filter() {
  const wanted = part('card-search').value.normalize('NFKC').trim();
  const buttons = [...part('candidates').children];
  const meant = ({ seat, name }) => wanted === '' || seat !== '' && seat.startsWith(wanted) || name.normalize('NFKC').includes(wanted);
  buttons.forEach((one) => { one.hidden = !meant(one.dataset); });
  show('no-candidate', buttons.length > 0 && buttons.every((one) => one.hidden));
}

/** @param {(what: {candidate: number, words: string}) => void} choose */
export function onCandidate(choose) {
  part('card-search').addEventListener('input', filter);
  part('candidates').addEventListener('click', (event) => {
    const pressed = event.target.closest('[data-candidate]');
    if (pressed) {
      choose({ candidate: Number(pressed.dataset.candidate), words: pressed.dataset.name });
    }
  });
  part('candidate-blank').addEventListener('click', () => choose({ candidate: 0, words: word('blank') }));
}
