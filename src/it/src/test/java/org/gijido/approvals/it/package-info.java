/** E-approval as programs and pages have it, with the people of the demo city. */
package org.gijido.approvals.it;
