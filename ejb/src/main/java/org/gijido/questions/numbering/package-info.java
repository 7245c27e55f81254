/**
 * Numbers {@code 1-(2)-①} of one speaker's turn: which neighbours move when a question comes in, moves or goes. Called by each
 * such change, in its transaction and under the lock of the turn; leaves the new numbers, and a line of history at each question
 * that moved. A question that is signed off keeps its number.
 */
package org.gijido.questions.numbering;
