/** The order of business against a running server. */
package org.gijido.agenda.it;
