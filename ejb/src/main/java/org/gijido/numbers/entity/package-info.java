/** Numbers as the database keeps them. */
package org.gijido.numbers.entity;
