/** The council's own words against a running server. */
package org.gijido.sentences.it;
