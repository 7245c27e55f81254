/** Shows Aozora notation as furigana, except where the caret is: there the marks can be edited. */
import { Decoration, ViewPlugin, WidgetType } from '../vendor/coediting.js';

/** ｜base《reading》, or kanji《reading》; never across a line. The same rule as in the server's AozoraText. */
const MARK = /｜([^｜《》\n]+)《([^｜《》\n]+)》|((?:[々〆〇\p{Script=Han}]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+)《([^｜《》\n]+)》/gu;

class Ruby extends WidgetType {
  constructor(base, reading) {
    super();
    this.base = base;
    this.reading = reading;
  }

  eq(other) {
    return other.base === this.base && other.reading === this.reading;
  }

  toDOM() {
    const ruby = document.createElement('ruby');
    const reading = document.createElement('rt');
    reading.textContent = this.reading;
    ruby.append(this.base, reading);
    return ruby;
  }

  ignoreEvent() {
    return false;
  }
}

/** Where furigana stands in a text: [from, to, base, reading]. */
export function rubies(text) {
  return [...text.matchAll(MARK)].map((found) =>
    [found.index, found.index + found[0].length, found[1] ?? found[3], found[2] ?? found[4]]);
}

function decorations(view) {
  const ranges = [];
  for (const { from, to } of view.visibleRanges) {
    for (const [start, end, base, reading] of rubies(view.state.sliceDoc(from, to))) {
      const touched = view.state.selection.ranges.some((range) => range.from <= from + end && range.to >= from + start);
      if (!touched || !view.hasFocus) {
        ranges.push(Decoration.replace({ widget: new Ruby(base, reading) }).range(from + start, from + end));
      }
    }
  }
  return Decoration.set(ranges);
}

export const rubyView = ViewPlugin.fromClass(class {
  constructor(view) {
    this.decorations = decorations(view);
  }

  update(update) {
    // While an input method composes, the text under it must stay as it is.
    if (update.view.composing) {
      this.decorations = this.decorations.map(update.changes);
    } else if (update.docChanged || update.selectionSet || update.viewportChanged || update.focusChanged) {
      this.decorations = decorations(update.view);
    }
  }
}, { decorations: (plugin) => plugin.decorations });
