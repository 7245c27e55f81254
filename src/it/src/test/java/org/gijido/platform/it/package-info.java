/** The house itself: that it starts from nothing, listens where it should, and comes back after a blow. */
package org.gijido.platform.it;
