/** Results on the screen, by REST, as CSV and PDF; the record of a sitting and the page that verifies it without the product. */
@Feature(uses = {})
package org.gijido.results.web;

import org.gijido.shared.Feature;
