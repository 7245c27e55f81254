/** Pages of e-approval. */
package org.gijido.approvals.web;
