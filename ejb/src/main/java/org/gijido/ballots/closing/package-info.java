/**
 * The chair closes a vote: the tablets are stopped, ballots on their way are waited for, then the round is counted and its
 * result fixed. The answer names who is missing, or gives the count. A closing that the server did not live to finish, a job
 * finishes.
 */
package org.gijido.ballots.closing;
