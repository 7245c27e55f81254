/**
 * How a document goes round: what each act does to it. Begins with a submission and ends with a decision, a rejection, a
 * withdrawal or the drafter's desk.
 *
 * <p>{@link org.gijido.approvals.circulating.Course} is the document with its steps and acts, changed by one act at a time;
 * it knows nobody's account and asks neither the database nor the directory. Who somebody is to the document
 * ({@link org.gijido.approvals.circulating.Standing}) is found before, whether the act is open to them is told by the matrix.
 */
package org.gijido.approvals.circulating;
