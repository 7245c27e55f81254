/**
 * The record of every change, in rows chained by hashes so that a later alteration shows.
 *
 * <p>A row is written in the transaction of its change ({@link org.gijido.audit.AuditRecorder}); it is numbered and
 * chained a moment later by one sealer in the cluster, because chaining inside the transactions would make all
 * changes of the product wait for each other. No feature calls audit: it observes their events.
 */
@Feature(uses = {"platform", "access"})
package org.gijido.audit;

import org.gijido.shared.Feature;
