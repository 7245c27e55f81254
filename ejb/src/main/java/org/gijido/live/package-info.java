/**
 * The event log that open screens follow: one table row per topic and change, written in the transaction of the change.
 *
 * <p>A topic's rows are numbered without gaps and become visible in that order, because the row of the topic is locked
 * until the commit. A follower therefore needs one number to resume after any interruption. What is sent at once after
 * the commit is only faster than reading the table, never different from it; see {@code docs/live-protocol.md}.
 *
 * <p>A topic's rows may lie in a table of the feature that writes them ({@link org.gijido.access.TopicSource}); then only its
 * last number is kept here. Who may see which numbers is said by the feature's guard ({@link org.gijido.access.TopicGuard}).
 *
 * <p>Not here: sockets (web), and any knowledge of what the events mean. No feature calls live; it observes
 * {@link org.gijido.shared.LiveChange}.
 */
@Feature(uses = {"platform", "access"})
package org.gijido.live;

import org.gijido.shared.Feature;
