/** The roll of a sitting against a running server. */
package org.gijido.attendance.it;
