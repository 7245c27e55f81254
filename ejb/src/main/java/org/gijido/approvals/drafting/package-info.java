/**
 * How a document is written: from the first word to the submission, and again after it came back. A draft is its drafters' own,
 * and one of them writes at a time. What is typed into the form of its matter is kept as it was typed; what goes round is right.
 * Leaves a document that goes round ({@code circulating}).
 */
package org.gijido.approvals.drafting;
