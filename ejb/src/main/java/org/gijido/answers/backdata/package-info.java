/**
 * Back data バックデータ: the figures and papers behind an answer, as texts and as files with versions. Whoever may write the answer
 * adds to them; the bytes of a file come first, outside of any transaction, and an act then only names them. It leaves rows,
 * papers and events. The files of the release before that lay in the database are moved out beside each start.
 */
package org.gijido.answers.backdata;
