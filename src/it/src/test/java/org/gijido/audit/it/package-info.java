/** The audit record as an auditor checks it. */
package org.gijido.audit.it;
