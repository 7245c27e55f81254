/**
 * What is kept of e-approval, as the database has it: documents with their steps and acts, and the tables of who decides. What
 * changes them together is told in the chapters.
 */
package org.gijido.approvals.entity;
