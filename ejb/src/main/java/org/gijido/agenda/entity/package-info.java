/** Rows of the order of business; nobody outside {@code agenda} sees them. */
package org.gijido.agenda.entity;
