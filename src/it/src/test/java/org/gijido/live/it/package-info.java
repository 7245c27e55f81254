/** The live socket as a program sees it. */
package org.gijido.live.it;
