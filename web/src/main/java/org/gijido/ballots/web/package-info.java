/**
 * Votes on screens and sockets: the state of the chamber, the acts of chair and clerk, the tablets' commands, and what the
 * desk sees of the tablets. Rules are the services' ({@code org.gijido.ballots}).
 */
@Feature(uses = {"agenda", "assembly", "attendance", "live", "rules"})
package org.gijido.ballots.web;

import org.gijido.shared.Feature;
