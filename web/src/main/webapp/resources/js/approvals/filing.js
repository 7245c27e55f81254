/** Under what a draft is filed: what is usual for its matter is asked of the server and said, until something else is chosen. */
import { call } from '../frame/api.js';

const part = (id) => /** @type {any} */ (document.getElementById(id));
const CHOSEN = ['disclosure', 'retention'];
let usual = { disclosure: null, closedGround: '', retention: null, classification: '' };

const word = (name, code) => [...part(name).options].find((option) => code && option.value === code)?.textContent ?? '';
const inForce = (name) => part(name).value || usual[name];

function draw() {
  CHOSEN.forEach((name) => {
    const said = word(name, usual[name]);
    const first = part(name).options[0];
    first.dataset.plain ??= first.textContent;
    first.textContent = said ? part(name).dataset.usual.replace('{0}', said) : first.dataset.plain;
  });
  const disclosure = inForce('disclosure');
  part('closedGround').placeholder = disclosure === usual.disclosure ? usual.closedGround : '';
  part('classification').placeholder = usual.classification;
  part('closedGround-field').hidden = !disclosure || disclosure === 'OPEN';
  const said = [...CHOSEN.map((name) => word(name, inForce(name))), part('classification').value || usual.classification].filter(Boolean);
  part('filing-said').textContent = said.join('　') || part('filing-said').dataset.none;
}

export const filing = () => Object.fromEntries([...CHOSEN, 'closedGround', 'classification'].map((name) => [name, part(name).value]));

/** @param {string} id of the draft */
export async function askUsual(id) {
  usual = await call('GET', `approvals/${id}/filing`);
  draw();
}

part('filing').addEventListener('input', draw);
draw();
