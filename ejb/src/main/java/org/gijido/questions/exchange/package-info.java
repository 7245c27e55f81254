/**
 * Questions as a table, in and out: the export of the board, and the import of a file, read and checked as a whole before the
 * first question is entered. Who reads the board may export, general affairs imports; an import leaves what entering leaves, or
 * only a report of what is wrong.
 */
package org.gijido.questions.exchange;
