/** The order of business on the screen and by REST: the list, one item, and taking it from a file. */
@Feature(uses = {"directory"})
package org.gijido.agenda.web;

import org.gijido.shared.Feature;
