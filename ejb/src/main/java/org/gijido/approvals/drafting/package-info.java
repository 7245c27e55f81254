/**
 * How a document is written: from the first word to the submission, and again after it came back. A draft is its drafters' own;
 * two who write at once are told of each other before anything is lost. Leaves a document that goes round ({@code circulating}).
 */
package org.gijido.approvals.drafting;
