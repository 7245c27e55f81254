/** The council's rules against a running server. */
package org.gijido.rules.it;
