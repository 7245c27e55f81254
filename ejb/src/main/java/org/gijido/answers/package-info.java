/**
 * Drafting 答弁作成: the text that several people write at once, its revisions, comments, back data and stamps.
 *
 * <p>The record of a text is the log of updates that the writers' browsers sent ({@code text_updates}); the plain text,
 * its snapshot and its revisions are derived from it in the same transaction and can be derived again. Every change of
 * an answer holds the lock of its row: a letter typed while 校了 is given comes either before it, and is in what was
 * signed, or after it, and is refused.
 *
 * <p>Each chapter is a package. In the order of the story: {@code writing} takes in what is written and keeps the record, on
 * {@code text}, the merging itself; {@code revisions} keeps what the text was and compares; {@code backdata} keeps the figures
 * and papers behind it, {@code comments} what readers say of it; {@code stamps} is the row up to 校了 and what undoes it; {@code
 * waiting} tells whose turn it is, {@code onpaper} gives it to papers, and {@code events} tell all of it. What every chapter
 * needs lies here: the answer's row, its route, who may do what. Chapters use this package and each other without a circle; it
 * uses none of them.
 *
 * <p>Not here: the question and who must answer it ({@code questions}), what becomes of the answer after 校了
 * ({@code archive}, {@code book}), how a stamp or furigana is drawn ({@code printing}).
 */
@Feature(uses = {"access", "assembly", "comments", "deeds", "directory", "live", "notices", "papers", "platform", "printing",
        "questions", "routes"})
package org.gijido.answers;

import org.gijido.shared.Feature;
