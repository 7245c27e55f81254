/**
 * The front page: what waits for the person who opens it, how far the session is, and its next days.
 *
 * <p>It only gathers. What waits for whom each feature says for itself ({@link org.gijido.frame.web.WaitingSource}); the figures
 * are the board's own.
 */
@Feature(uses = {"questions", "assembly", "directory", "routes"})
package org.gijido.front.web;

import org.gijido.shared.Feature;
