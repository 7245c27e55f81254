/**
 * Who answers: a question is given to a lead division and to others that contribute, and each of them accepts, refuses or names
 * another. It begins with the plan of general affairs, at the entry or later, and leaves assignments, of which the former ones
 * are ended and stay, and events.
 */
package org.gijido.questions.assigning;
