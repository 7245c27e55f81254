/**
 * What each release left in its database has to come through every later one. {@code src/test/resources/releases} holds the
 * invented city of each, with drafts, stamps, votes, an open secret vote and files.
 */
package org.gijido.release;
