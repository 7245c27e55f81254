/** The answer book as the running server prints it. */
package org.gijido.book.it;
