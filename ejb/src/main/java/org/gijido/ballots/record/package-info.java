/**
 * The chained record of a sitting, and what every act on a round begins and ends with. Each step appends an entry here in its
 * own transaction; nothing is changed or taken out, but for a rehearsal that ends. The one way out withholds what may not be
 * seen yet.
 */
package org.gijido.ballots.record;
