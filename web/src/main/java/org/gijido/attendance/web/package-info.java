/** The roll of a sitting as a page and as a REST resource; rules are the services' ({@code org.gijido.attendance}). */
@Feature(uses = {})
package org.gijido.attendance.web;

import org.gijido.shared.Feature;
