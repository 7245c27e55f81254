/** The audit record of the running product, checked from outside. */
package org.gijido.audit.it;
