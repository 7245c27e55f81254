package org.gijido.approvals.reading;

/**
 * A document as its sheet is printed.
 *
 * @param view as its reader has it before them
 * @param city whose paper it is; empty where the city is not named
 */
public record DocumentOnPaper(DocumentView view, String city) {}
