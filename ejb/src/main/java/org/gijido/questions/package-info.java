/**
 * Questions 質問取り: what councillors will ask, taken in, numbered as they will be read out, and given to the divisions
 * that answer.
 *
 * <p>A question has no state of its own. {@link org.gijido.questions.QuestionState} follows from facts: its withdrawal, the
 * reply of its lead division, and what the answers report of text and stamps through
 * {@link org.gijido.questions.QuestionProgress}. The rule stands once in Java and once in HQL, and a test holds the two
 * together. Texts of answers, stamps and the book do not belong here, and nothing here calls them.
 *
 * <p>Numbers {@code 1-(2)-①} are paths within one speaker's turn. {@link org.gijido.questions.numbering.QuestionNumbering}
 * works out which neighbours move when one is entered, moved or withdrawn; the database refuses a number that is taken.
 *
 * <p>Each chapter is a package. In the order of the story: {@code entering} takes questions in and keeps their words,
 * {@code numbering} keeps their places, {@code assigning} finds who answers, {@code events} tell it, {@code board} shows where
 * all stand, {@code waiting} what waits for whom, {@code seeking} finds them, and {@code exchange} is for tables in and out.
 * What every chapter needs, and what the answers report and ask, lies here: numbers, states, the row of the board, the ports of
 * other features. Chapters use this package and each other without a circle; it uses none of them.
 */
@Feature(uses = {"platform", "access", "directory", "assembly", "index", "notices", "routes", "search"})
package org.gijido.questions;

import org.gijido.shared.Feature;
