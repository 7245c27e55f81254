/**
 * The stamp row of an answer: who may press which place on the text as it stands, 校了, and the two acts that undo, sending back
 * and 差替え. It begins with the first stamp, which takes the answer on the route of that day, and leaves stamps that stand or
 * have ended, acts with their words, and events. How far an answer is is told to the questions here, for what was written too;
 * every five minutes it is looked whether the people who are missed at a place are still there.
 */
package org.gijido.answers.stamps;
