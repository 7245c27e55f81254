/**
 * What happened to a question, as a sealed family: each is a row of the audit and tells the board's screens how the row was and
 * is. The other chapters fire them in the transaction of the change; they leave nothing themselves.
 */
package org.gijido.questions.events;
