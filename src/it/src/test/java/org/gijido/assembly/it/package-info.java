/** The order of speakers, through REST. */
package org.gijido.assembly.it;
