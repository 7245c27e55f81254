/** What waits for whom: the lists from which people open documents. Cost grows with the list, not with what is kept. */
package org.gijido.approvals.boxes;
