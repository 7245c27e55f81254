/** How many documents were decided without paper, with paper beside them, and on paper: by division and month. */
package org.gijido.approvals.figures;
