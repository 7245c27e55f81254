/**
 * The way of a document: which posts it passes, in which order, until whoever may decide it has decided.
 *
 * <p>It follows from the decision class, the post of the drafter and the organisation of the day, so that a reorganisation
 * needs no new routes: the drafter's own line up to below the one who decides; the consent of other sections, each in its own
 * inner order; who examines; the one step that decides; who reads it afterwards. A level that the organisation does not have is
 * left out; a post that it has and nobody holds stops the document, for a vacant post is no absence.
 *
 * <p>Also here: who may decide in the place of whoever decides 代決, who may pull a document up 引上げ, and until when a step
 * has time. Not here: the acts themselves ({@code circulating}).
 */
package org.gijido.approvals.routing;
