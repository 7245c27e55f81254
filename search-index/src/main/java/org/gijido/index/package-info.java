/**
 * Full-text search of Japanese text: an index in a directory, its documents, queries and answers.
 *
 * <p>What it knows is Lucene and the Japanese language, nothing of councils: a document is an id, a date, some texts
 * and some keywords ({@link org.gijido.index.IndexLayout} names them). What it holds is derived data. A directory that
 * is missing, damaged or of another layout is emptied and {@link org.gijido.index.TextIndex#checkpoint()} is then
 * empty, which tells the owner to fill it again.
 *
 * <h2>How Japanese is found</h2>
 * Every text is indexed three times, because each way alone misses something that a clerk expects:
 * <ol>
 *   <li><b>words</b> (kuromoji): 減らした finds 減らす, サーバー finds サーバ; weighs most;
 *   <li><b>surface</b> (one and two characters): any part of a word, one kanji, a name the dictionary does not have;
 *   <li><b>reading</b>: kana finds kanji (ほいく finds 保育所), counted from the start of a word, and kanji finds the same
 *       kanji with other kana between (受付 finds 受け付け).
 * </ol>
 * Width, case, accents, variation selectors, old character forms, dashes and numbers are folded before all three
 * ({@link org.gijido.index.TextFolding}), what the dictionary must tell apart after it ({@link org.gijido.index.Spelling});
 * stored text is never changed. A number is sought as a whole, and with the word that counts it. A longer question never
 * finds more than its rarer word alone ({@link org.gijido.index.WordQueries}). What a person types is never parsed as Lucene
 * syntax: {@link org.gijido.index.SearchText} cannot fail.
 *
 * <p>"Similar to this" goes by subjects, the documents of one title ({@link org.gijido.index.Likeness}).
 *
 * <p>Highlighting is our own, since a hit may come from any of the three ways and the marks of all three must be
 * united over the text as it was typed.
 */
package org.gijido.index;
