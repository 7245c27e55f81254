/**
 * A second client of the votes, written from {@code docs/live-protocol.md} and {@code docs/voting-protocol.md} alone: it knows
 * no class of the product. From the command line it is a member's tablet in words; tests and measurements use it as many.
 */
package org.gijido.client;
