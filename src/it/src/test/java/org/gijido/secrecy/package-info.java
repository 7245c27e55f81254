/**
 * Somebody who wants to know how each member voted secretly, with everything that a machine leaves behind: tables, the
 * database's own log, live log, audit, record, server log, a key file seen at one moment. Whatever can be told of a seat and
 * of a ballot is a trait; the guesser joins every trait of the seats with every trait of the ballots, both ways round, and
 * {@link org.gijido.secrecy.Luck} says how often chance would do as well.
 */
package org.gijido.secrecy;
