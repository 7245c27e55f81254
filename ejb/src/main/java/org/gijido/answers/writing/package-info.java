/**
 * The text that several people write at once. It begins with the first update of a browser, or with a whole text of a program,
 * and leaves the record of updates, the text and the snapshot derived from it, a revision a person and minute, and what
 * followers see. Each command is done once. Texts that are open lie ready; what was derived can be derived again from the
 * record.
 */
package org.gijido.answers.writing;
