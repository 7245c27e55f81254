/** What is kept of e-approval, as the database has it. */
package org.gijido.approvals.entity;
