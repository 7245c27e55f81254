/**
 * Numbers of documents 文書番号: a symbol and a year have one series without gaps. Nothing is given twice and nothing is taken
 * back: a number whose document came to nothing stays as 欠番, with the reason.
 *
 * <p>A series is one row, locked from the moment a number is taken until the transaction ends: so whoever takes one does so last,
 * and documents of different symbols never wait for each other. What a number belongs to, who may take one and when is known
 * to the feature that has the documents.
 */
@Feature(uses = {"platform"})
package org.gijido.numbers;

import org.gijido.shared.Feature;
