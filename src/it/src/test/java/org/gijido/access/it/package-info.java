/** Doors and locks: tokens, forged requests, headers, locked-out guessers. */
package org.gijido.access.it;
