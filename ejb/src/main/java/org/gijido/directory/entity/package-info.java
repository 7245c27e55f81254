/** Rows of units, persons and posts; nothing outside {@code directory} sees them, except the demo city that writes them. */
package org.gijido.directory.entity;
