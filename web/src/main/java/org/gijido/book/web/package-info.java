/** The page of the answer book and its files: chooses, shows what is unfinished, hands the PDF over. */
package org.gijido.book.web;
