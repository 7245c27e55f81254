/** How past answers are stored. */
package org.gijido.archive.entity;
