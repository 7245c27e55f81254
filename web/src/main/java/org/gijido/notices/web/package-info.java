/** The bell's panel: what waits, what happened, and that it was read. */
@Feature(uses = {"live"})
package org.gijido.notices.web;

import org.gijido.shared.Feature;
