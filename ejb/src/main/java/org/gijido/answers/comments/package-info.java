/**
 * What is commented in the review 答弁確認: who may, and what is told of it. The conversations themselves, with their passages, are
 * the feature {@code comments}.
 */
package org.gijido.answers.comments;
