package org.gijido.questions;

/**
 * It is the caller's turn to stamp: answers of this class whose furthest stamp is this one.
 *
 * @param last the furthest stamp; with STAMP_AGAIN the one that the text has moved away from
 * @param own  only those that the caller's divisions lead
 * @param what STAMP, STAMP_AGAIN or SIGN_OFF
 */
public record StampTurn(AnswererClass answerer, AnswerStep last, boolean own, WaitingFor what) {
}
