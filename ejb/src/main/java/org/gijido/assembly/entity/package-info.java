/** Rows of sessions, councillors and speaking turns; nothing outside {@code assembly} sees them. */
package org.gijido.assembly.entity;
