/**
 * What happened to an answer beside the growth of its text, as a sealed family: each is a row of the audit and is told to whoever
 * has the answer open. The other chapters fire them in the transaction of the change; they leave nothing themselves.
 */
package org.gijido.answers.events;
