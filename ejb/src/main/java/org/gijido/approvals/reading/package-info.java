/** A document as somebody may see it: its content, its boxes, what was done, and what they may do. Changes nothing. */
package org.gijido.approvals.reading;
