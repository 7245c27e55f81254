/** Checks the audit record on request. */
package org.gijido.audit.web;
