/**
 * What every test against the running product stands on: the server of this run, its REST interface, a browser, and the
 * means to hurt both (a wire that can be cut, processes that can be killed).
 *
 * <p>Tests of a feature live in {@code org.gijido.<feature>.it} and end in {@code IT}. What must survive the end of a server is
 * {@link org.gijido.it.UnderWay} of {@code KilledServerIT}, {@code KilledDatabaseIT} or {@code StoppedServerIT}: a start costs as
 * much as twenty tests. A test makes its own data, with names of its own: all of a {@link org.gijido.it.Lane} share one server
 * and
 * the demo city, one class after the other in any order.
 */
package org.gijido.it;
