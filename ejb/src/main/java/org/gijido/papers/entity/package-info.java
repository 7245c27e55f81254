/** Papers and their versions as they are stored. */
package org.gijido.papers.entity;
