package org.gijido.forms;

/** One of the answers to choose from. @param code as it is stored and as formulas name it */
public record Option(String code, Words label) {
}
