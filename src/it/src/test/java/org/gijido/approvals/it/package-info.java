/** Documents that go round, on their pages. */
package org.gijido.approvals.it;
