/** Rows of the accounts; nothing outside {@code access} sees them. */
package org.gijido.access.entity;
