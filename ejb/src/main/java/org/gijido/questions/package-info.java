/**
 * Questions 質問取り: what councillors will ask, taken in, numbered as they will be read out, and given to the divisions
 * that answer.
 *
 * <p>A question has no state of its own. {@link org.gijido.questions.QuestionState} follows from facts: its withdrawal, the
 * reply of its lead division, and what the answers report of text and stamps through
 * {@link org.gijido.questions.QuestionProgress}. The rule stands once in Java and once in HQL, and a test holds the two
 * together. Texts of answers, stamps and the book do not belong here, and nothing here calls them.
 *
 * <p>Numbers {@code 1-(2)-①} are paths within one speaker's turn. {@link org.gijido.questions.QuestionNumbering} works out
 * which neighbours move when one is entered, moved or withdrawn; the database refuses a number that is taken.
 */
@Feature(uses = {"platform", "access", "directory", "assembly", "routes"})
package org.gijido.questions;

import org.gijido.shared.Feature;
