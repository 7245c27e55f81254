/**
 * {@code deploy/bench}: what the product takes, measured from outside on a running server. Each measurement makes the data
 * it needs, warms up, and adds rows to one table. Nothing here fails a build; the numbers are for people to compare.
 */
package org.gijido.bench;
