/** The council's own words for the sentences of the chamber, as a page with what they make of every kind of sentence. */
package org.gijido.sentences.web;
