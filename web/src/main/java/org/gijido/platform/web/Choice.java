package org.gijido.platform.web;

/**
 * What can be chosen in a select of a filter, for {@code <g:filter>}.
 *
 * @param value as the address has it
 * @param words as people read it
 */
public record Choice(String value, String words) {
}
