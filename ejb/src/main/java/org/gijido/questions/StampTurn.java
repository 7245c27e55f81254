package org.gijido.questions;

/**
 * It is the caller's turn to stamp: answers of this class whose furthest stamp is this one.
 *
 * @param own  only those that the caller's divisions lead
 * @param what STAMP or SIGN_OFF
 */
public record StampTurn(AnswererClass answerer, AnswerStep last, boolean own, WaitingFor what) {
}
