// What is wrong with a page as it stands at this size of window and of letters, for Walk.java. Returns sentences; none when all is well.
(() => {
  const NAMES_OF_ROOM = '.only-heard, .topbar-word, .mark-word, .skip, thead, svg, progress, select, .cm-scroller, .cm-editor';
  const MAIN_TEXT = 'td.wide, .entry-main, .entry-subject, .item-title, .archive-texts dd, .prose, .question-body, .draft-body, .review-body,'
    + ' .cm-content, .page-title, .section-note, .card-heading, .console-heading, .agenda-title, .results-title, .question-title, .draft-subject, .facts dd';
  const TARGETS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab]';

  const seen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const short = (one) => `${one.localName}${one.id ? '#' + one.id.replace(/\d+/g, 'n') : ''}${typeof one.className === 'string' && one.className ? '.' + one.className.trim().split(/\s+/).join('.') : ''} 「${(one.textContent || one.getAttribute('aria-label') || one.value || '').trim().replace(/\s+/g, ' ').slice(0, 24)}」`;
  const clipped = (style) => style.clipPath !== 'none' || style.position === 'absolute' && style.width === '1px';

  function sideways() {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth + 1) {
      return [];
    }
    const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest('.only-heard'));
    return [`the page scrolls sideways by ${root.scrollWidth - root.clientWidth}: ${out.filter((one) => !out.includes(one.parentElement)).slice(0, 3).map(short).join(' | ')}`];
  }

  const hasText = (one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  // One pass over all elements: reading styles is what costs.
  function texts(found) {
    for (const one of document.body.querySelectorAll('*')) {
      if (one.closest(NAMES_OF_ROOM) || !seen(one)) {
        continue;
      }
      const style = getComputedStyle(one);
      if (clipped(style) || style.display === 'inline' || style.display === 'contents') {
        continue;
      }
      const scrolls = ['auto', 'scroll'].includes(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
      if (scrolls) {
        scroller(one, style, found);
      } else if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && (style.overflowX !== 'visible' || hasText(one)) && !/^(input|textarea)$/.test(one.localName)) {
        found.push(`wider than its place: ${short(one)}`);
      }
      if (['hidden', 'clip'].includes(style.overflowY) && one.scrollHeight > one.clientHeight + 1 && one.textContent.trim()) {
        found.push(`cut at the foot: ${short(one)}`);
      }
      if (style.textOverflow === 'ellipsis' && one.type !== 'file' || style.webkitLineClamp !== 'none') {
        found.push(`ends in dots: ${short(one)}`);
      }
      if (parseFloat(style.fontSize) < 12 && hasText(one) && one.localName !== 'rt') {
        found.push(`letters of ${style.fontSize}: ${short(one)}`);
      }
    }
  }

  function scroller(one, style, found) {
    const reached = one.tabIndex >= 0 || one.querySelector('a[href], button, input, select, textarea, [tabindex="0"]');
    const named = one.hasAttribute('aria-label') || one.hasAttribute('aria-labelledby') || one.querySelector('[aria-label]') || one.parentElement.closest('[aria-label], [aria-labelledby]');
    if (style.position === 'static' || !reached || !named || style.backgroundImage === 'none') {
      found.push(`scrolls sideways without a place, a name, a stop or a shadow: ${short(one)}`);
    }
  }

  function mainText(found) {
    for (const one of document.querySelectorAll(MAIN_TEXT)) {
      const style = getComputedStyle(one);
      const letters = (one.clientWidth || one.getBoundingClientRect().width) / parseFloat(style.fontSize);
      // a short text needs no more room than it has letters
      if (seen(one) && style.display !== 'inline' && letters < 10 && one.getBoundingClientRect().height > parseFloat(style.fontSize) * 2.9 && !one.closest('.empty')) {
        found.push(`${letters.toFixed(1)} letters a line: ${short(one)}`);
      }
    }
  }

  const inSentence = (one) => getComputedStyle(one).display === 'inline' && !one.querySelector('svg');

  function targets(found) {
    for (const one of document.querySelectorAll(TARGETS)) {
      const held = one.matches('.row-link') ? one.closest('tr') : one.matches('input[type=checkbox], input[type=radio], input[type=file]') ? one.closest('label, .choice, .choices li') ?? one : one;
      const box = held.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (seen(one) && !clipped(style) && !one.closest('.skip, .only-heard') && !one.disabled && !(one.localName === 'a' && inSentence(one) && !one.matches('.row-link')) && (box.width < 43.5 || box.height < 43.5)) {
        found.push(`a finger misses ${Math.round(box.width)}×${Math.round(box.height)}: ${short(one)}`);
      }
    }
  }

  function bar(found) {
    const words = document.querySelector('.nav-link span');
    if (words && matchMedia('(pointer: coarse) and (min-width: 600px)').matches && parseFloat(getComputedStyle(words).fontSize) < 14) {
      found.push(`words of the bar at the foot: ${getComputedStyle(words).fontSize}`);
    }
  }

  // Two pictures: those who watch sizes set things right in the first, and they are laid out in the second.
  const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

  /** @param {string[]} letters the sizes of letters that are tried @returns sentences by size of letters */
  window.walk = async (letters) => {
    const root = document.documentElement;
    const before = root.className;
    const all = {};
    for (const size of letters) {
      root.className = before.replace(/text-\w+/, `text-${size}`);
      await settled();
      const found = sideways();
      texts(found);
      mainText(found);
      bar(found);
      if (matchMedia('(pointer: coarse)').matches) {
        targets(found);
      }
      all[size] = [...new Set(found)];
    }
    root.className = before;
    return all;
  };

  /** What does not hang on a size: references to what is not there, and rows of buttons of which none leads. */
  window.walkOnce = () => {
    const found = [];
    for (const name of ['aria-describedby', 'aria-labelledby']) {
      for (const one of document.querySelectorAll(`[${name}]`)) {
        one.getAttribute(name).split(/\s+/).filter((id) => id && !document.getElementById(id)).forEach((id) => found.push(`${name} points to nothing: ${id}`));
      }
    }
    const acts = [...document.querySelectorAll('.page-actions .button')].filter(seen);
    if (acts.length > 2 && acts.filter((one) => one.matches('.button-primary')).length !== 1) {
      found.push(`${acts.length} actions and none that leads: ${acts.map((one) => one.textContent.trim()).join(' | ')}`);
    }
    for (const cell of document.querySelectorAll('.table td')) {
      const [first, second] = [...cell.querySelectorAll('.button')].filter(seen).map((one) => one.getBoundingClientRect());
      if (second && first.top < second.bottom && second.top < first.bottom && second.left - first.right < 4) {
        found.push(`buttons touch: ${short(cell)}`);
      }
    }
    return [...new Set(found)];
  };

  const OWN_WORDS = '.as-typed, .mono, .draft-foot, .field-hint, script, style, textarea';

  /**
   * Dates that are not by era on a Japanese page; the key of a sheet and examples of what may be typed are meant so. On an English
   * page what a Japanese page says.
   * @param {string[]} japanese
   */
  window.walkWords = (japanese) => {
    const found = [];
    const left = new Set(japanese);
    const english = document.documentElement.lang === 'en';
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const text = node.textContent.trim();
      const own = node.parentElement.closest(OWN_WORDS);
      if (!own && english && left.has(text)) {
        found.push(`Japanese on an English page: ${text}`);
      } else if (!own && !english && /(^|[^\d])(19|20)\d\d[/-]\d{1,2}[/-]\d{1,2}/.test(text)) {
        found.push(`a date that is not by era: ${text}`);
      }
    }
    return [...new Set(found)];
  };
})();
