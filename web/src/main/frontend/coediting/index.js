// What our modules use of CodeMirror, Yjs and the binding of the two.
export * as Y from 'yjs';
export { Annotation, ChangeSet, Compartment, EditorSelection, EditorState, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
export { Decoration, EditorView, ViewPlugin, WidgetType, drawSelection, keymap, placeholder } from '@codemirror/view';
export { defaultKeymap } from '@codemirror/commands';
export { yCollab, yUndoManagerKeymap, ySync, ySyncAnnotation, ySyncFacet } from 'y-codemirror.next';
export { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, modifyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
