/**
 * The front page: what waits for the person who opens it, how far the session is, and its next days.
 *
 * <p>It only gathers. What waits for whom each feature says for itself ({@link org.gijido.frame.web.WaitingSource}); the figures
 * are the board's own. What somebody did, and what of it lies with others now, is told by the deeds; what the things are called
 * and where they stand, by their features ({@link org.gijido.frame.web.Linkable}).
 */
@Feature(uses = {"questions", "assembly", "deeds", "directory", "routes"})
package org.gijido.front.web;

import org.gijido.shared.Feature;
