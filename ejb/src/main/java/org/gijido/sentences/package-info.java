/**
 * Every sentence that is read aloud in the chamber: opening, question, objection, closing, declaration, election. One module
 * makes them from what is put, the way of voting, the count and the presence, in the words of this council; and the same
 * module judges whether a sentence that the chair wants to read instead says what was decided.
 *
 * <p>Sentences and their check are values without a database; only the council's templates are stored. Votes are not known
 * here: {@code ballots} says what was put and what came of it.
 */
@Feature(uses = {"access", "agenda", "platform", "rules"})
package org.gijido.sentences;

import org.gijido.shared.Feature;
