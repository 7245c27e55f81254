/**
 * Finds questions of all sessions by their words, their speakers and their numbers: what of them is sought, kept in step with
 * what is entered, edited and moved. Notes of the hearing are no part of it: not everybody who finds a question may read them.
 */
package org.gijido.questions.seeking;
