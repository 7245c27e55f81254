/**
 * Answers as papers print them: the text, the stamps that stand and the list of the back data, of many answers at once. Asked by
 * the book and the archive, never by a page of drafting; it reads and leaves nothing.
 */
package org.gijido.answers.onpaper;
