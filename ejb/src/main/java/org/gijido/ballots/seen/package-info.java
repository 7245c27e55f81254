/**
 * Votes without tablets: no objection, standing, raised hands, ballot papers, designation. The chair has looked, and the clerk
 * records what the chair saw; so a round is opened, judged and closed in one step. What nobody counted stays unknown.
 */
package org.gijido.ballots.seen;
