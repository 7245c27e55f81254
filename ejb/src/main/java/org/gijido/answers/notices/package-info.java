/**
 * Tells those who have a part in an answer what happened to it: that it came back, that somebody commented on it, that its text
 * moved away from their stamp. It hears the events of the other chapters and leaves notices; nothing calls it.
 */
package org.gijido.answers.notices;
