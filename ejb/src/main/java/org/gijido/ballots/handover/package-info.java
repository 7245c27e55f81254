/**
 * When the tablets cannot go on: a vote is handed over to paper, or one ballot is entered by hand at the chair's order. Two
 * clerks enter each such ballot; the sheets are printed here. What was pressed before stays in the record beside it.
 */
package org.gijido.ballots.handover;
