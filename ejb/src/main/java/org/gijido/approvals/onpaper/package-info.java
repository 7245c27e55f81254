/**
 * 持回り: the result of a document that went round by hand. Two persons write it down: its drafter says who stamped which box and
 * when, and the document section confirms it with the paper in hand; only then it is decided.
 */
package org.gijido.approvals.onpaper;
