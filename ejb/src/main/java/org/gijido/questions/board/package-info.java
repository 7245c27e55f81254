/**
 * The board of a session: which questions, by filter and page, and how far each speaker's are. Asked by the pages, the interface
 * and the export. It reads and leaves nothing.
 */
package org.gijido.questions.board;
