package org.gijido.index;

import java.util.List;

/**
 * What the index holds of a text.
 *
 * @param words its words
 * @param surface its characters
 * @param reading how it is read
 */
record TextTerms(List<Word> words, List<Symbol> surface, List<Symbol> reading) {
}
