/**
 * The council and its sessions: councillors with their seats and groups by date, sessions, sittings, and the order in
 * which councillors speak.
 *
 * <p>A name, a seat or a group is always asked for a day: the day of the sitting, or the opening of the session. What
 * a councillor asks belongs to {@code questions}; votes to {@code ballots}.
 */
@Feature(uses = {"access", "directory", "index", "platform", "search"})
package org.gijido.assembly;

import org.gijido.shared.Feature;
