/**
 * What the machine below the features gives them: settings, the clock, the schema's migration, health,
 * Japanese dates and the sentences of the message bundles.
 *
 * <p>Holds no word of the council's business.
 */
@Feature(uses = {})
package org.gijido.platform;

import org.gijido.shared.Feature;
