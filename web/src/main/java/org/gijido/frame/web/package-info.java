/**
 * The frame around every page and answer: the texts, the template's own beans, and the one place where errors become
 * sentences. Knows no feature.
 */
package org.gijido.frame.web;
