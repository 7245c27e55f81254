/**
 * Documents that belong together: found by number or words, named by a draft, shown from both sides. Whoever may not read the
 * other one does not learn that it is there.
 */
package org.gijido.approvals.relating;
