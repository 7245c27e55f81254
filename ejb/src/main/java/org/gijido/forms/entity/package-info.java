/** Rows of this feature; nobody outside it sees them. */
package org.gijido.forms.entity;
