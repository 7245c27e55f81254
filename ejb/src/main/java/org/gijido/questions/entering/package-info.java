/**
 * General affairs takes in what a councillor will ask, changes its words, moves its number and withdraws it; and shows it whole.
 * It begins with the first entry by hand, or with a row of an import, and leaves a question, a line of its history and an event.
 * Nothing is ever deleted.
 */
package org.gijido.questions.entering;
