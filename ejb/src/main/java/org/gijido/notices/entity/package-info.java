/** The table of notices; hidden from every other feature and from the web. */
package org.gijido.notices.entity;
