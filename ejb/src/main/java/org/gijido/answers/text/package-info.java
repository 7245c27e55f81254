/**
 * The co-edited text: a proven CRDT (Yjs, the very code the browsers run) behind a small Java face.
 *
 * <p>Hidden behind {@code org.gijido.answers}. Knows nothing of the database, of people or of questions: it merges
 * updates, says what the text is and refuses what is not plain text. Why a script engine in the server: docs/adr.
 */
package org.gijido.answers.text;
