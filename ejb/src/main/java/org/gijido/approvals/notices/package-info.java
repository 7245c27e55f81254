/** Who is told what of documents: whoever's turn it is, and those who put it up or stamped it, of how it ended. */
package org.gijido.approvals.notices;
