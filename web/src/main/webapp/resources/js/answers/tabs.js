/** Tabs of the page: a click or the arrow keys choose one; the panel of the chosen one is shown. */

/** @param {Element} list @param {(panel: HTMLElement, chosen: boolean) => void} show */
export function tabs(list, show) {
  const all = [...list.querySelectorAll('[role=tab]')];
  const choose = (chosen) => all.forEach((tab) => {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
    show(document.getElementById(tab.getAttribute('aria-controls')), tab === chosen);
  });
  list.addEventListener('click', (event) => {
    const tab = event.target.closest('[role=tab]');
    if (tab) {
      choose(tab);
    }
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
      choose(next);
      next.focus();
    }
  });
  choose(all.find((tab) => tab.getAttribute('aria-selected') === 'true') ?? all[0]);
  return (id) => choose(document.getElementById(id));
}
