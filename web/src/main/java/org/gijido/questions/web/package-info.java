/**
 * Questions on the screen and by REST: the board, quick entry, the import, and a division's reply.
 *
 * <p>The board is read once as a page and then kept true by the live topic of its session: each event carries the line as
 * it is now, and what it was before for the figures.
 */
@Feature(uses = "live")
package org.gijido.questions.web;

import org.gijido.shared.Feature;
