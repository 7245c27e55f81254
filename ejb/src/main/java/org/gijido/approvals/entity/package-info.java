/** The tables of documents that go round. What changes them together is told in the chapters. */
package org.gijido.approvals.entity;
