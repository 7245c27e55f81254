/** Who has read a document as it is now: what nobody stamps unread, and what has changed since somebody looked. */
package org.gijido.approvals.seeing;
