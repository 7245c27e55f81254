/**
 * The few words that every feature uses: how a rule is refused, who did something, and the markers by which
 * live updates and the audit record see an event without the feature knowing them.
 *
 * <p>Stays tiny. A class that only two features need belongs to one of them.
 */
@Feature(uses = {})
package org.gijido.shared;
