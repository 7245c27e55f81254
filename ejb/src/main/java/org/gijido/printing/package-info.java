/**
 * What paper needs, whatever is printed on it: ruby, line breaking, fonts with variant glyphs, the round date stamp, page
 * furniture.
 *
 * <p>Two decisions shape it. Texts are kept as people typed them, with furigana in Aozora notation, and
 * {@link org.gijido.printing.AozoraText} is the one place that reads this notation, for paper, pages and speaking
 * time alike. And a stamp is laid out once, in {@link org.gijido.printing.StampDrawing}, and painted twice, as SVG
 * and as PDF graphics, so that the stamp on the screen is the stamp on the paper.
 *
 * <p>What does not belong here: what a document says. The answer book lives in {@code book}, and asks this package
 * for headings, paragraphs and stamps.
 */
@Feature(uses = {"platform"})
package org.gijido.printing;

import org.gijido.shared.Feature;
