/**
 * What a decided document was: its content, its files and its acts, each by its print, in one manifest. The print of the
 * manifest goes into the chain of the audit record, so that whoever changes a byte of what was decided is found out.
 */
package org.gijido.approvals.sealing;
