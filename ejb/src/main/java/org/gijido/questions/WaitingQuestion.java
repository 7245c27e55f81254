package org.gijido.questions;

/** A question and what the caller is to do with it. */
public record WaitingQuestion(BoardRow row, WaitingFor what) {
}
