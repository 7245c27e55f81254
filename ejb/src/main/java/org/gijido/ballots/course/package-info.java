/**
 * What is put next. From what was decided of an item so far, and from the amendments that go before it, follows what of it is
 * put to the vote, and how. Asked by every opening, by the screens and by the end of the sitting. What it leaves are the endings
 * of items that end without a vote, with an entry of the record, and a mark at the seat of who leaves while a vote runs.
 */
package org.gijido.ballots.course;
