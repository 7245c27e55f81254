/** The table of deeds. */
package org.gijido.deeds.entity;
