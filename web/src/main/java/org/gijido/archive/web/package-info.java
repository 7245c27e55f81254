/**
 * Past answers on screen and for programs: search, permanent link, similar questions, import.
 *
 * <p>Texts of answers leave here only escaped: marks are put around them after that.
 */
package org.gijido.archive.web;
