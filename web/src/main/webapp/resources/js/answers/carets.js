/** The carets and selections of the other writers, with their names. Colours by number, from the style sheet. */
import { Annotation, Decoration, ViewPlugin, WidgetType, Y } from '../vendor/coediting.js';
import { placeInEditor, placeInText } from './binding.js';

const COLOURS = 6;
const moved = Annotation.define();

class Caret extends WidgetType {
  constructor(name, colour) {
    super();
    this.name = name;
    this.colour = colour;
  }

  eq(other) {
    return other.name === this.name && other.colour === this.colour;
  }

  toDOM() {
    const caret = document.createElement('span');
    caret.className = `caret caret-${this.colour}`;
    const label = document.createElement('span');
    label.className = 'caret-name';
    label.textContent = this.name;
    // WORD JOINER on both sides: the caret is no place to break a line
    caret.append('\u2060', label, '\u2060');
    return caret;
  }

  ignoreEvent() {
    return true;
  }
}

/** @param {number} client */
export const colourOf = (client) => client % COLOURS;

function position(relative, text, view) {
  const absolute = relative && Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(relative), text.doc);
  return absolute?.type === text ? placeInEditor(view, absolute.index) : null;
}

function decorations(view, text, awareness) {
  const ranges = [];
  awareness.getStates().forEach((state, client) => {
    const anchor = position(state.cursor?.anchor, text, view);
    const head = position(state.cursor?.head, text, view);
    if (client === awareness.clientID || anchor === null || head === null || Math.max(anchor, head) > view.state.doc.length) {
      return;
    }
    const colour = colourOf(client);
    if (anchor !== head) {
      ranges.push(Decoration.mark({ class: `caret-selection caret-${colour}` }).range(Math.min(anchor, head), Math.max(anchor, head)));
    }
    ranges.push(Decoration.widget({ widget: new Caret(state.name, colour), side: -1 }).range(head));
  });
  return Decoration.set(ranges, true);
}

/**
 * @param {import('../vendor/coediting.js').Y.Text} text
 * @param {import('../vendor/coediting.js').Awareness} awareness
 */
export function remoteCarets(text, awareness) {
  return ViewPlugin.fromClass(class {
    constructor(view) {
      this.decorations = Decoration.none;
      this.onChange = ({ added, updated, removed }) => {
        if ([...added, ...updated, ...removed].some((client) => client !== awareness.clientID)) {
          queueMicrotask(() => view.dispatch({ annotations: moved.of(true) }));
        }
      };
      awareness.on('change', this.onChange);
    }

    destroy() {
      awareness.off('change', this.onChange);
    }

    update(update) {
      if (update.selectionSet || update.focusChanged || update.docChanged) {
        this.tell(update.view);
      }
      this.decorations = decorations(update.view, text, awareness);
    }

    /** Where this writer is. */
    tell(view) {
      const { main } = view.state.selection;
      const [anchor, head] = [placeInText(view, main.anchor), placeInText(view, main.head)];
      const relative = (index) => JSON.parse(JSON.stringify(Y.createRelativePositionFromTypeIndex(text, index)));
      queueMicrotask(() => awareness.setLocalStateField('cursor', view.hasFocus && text.length >= Math.max(anchor, head)
        ? { anchor: relative(anchor), head: relative(head) } : null));
    }
  }, { decorations: (plugin) => plugin.decorations });
}
