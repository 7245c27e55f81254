/**
 * Who may do what when: from the state of a document and from what somebody is to it follows whether an act is open to them,
 * what it leads to and with which sentence it is refused. Nothing here asks the database or the clock; what an act needs
 * beyond this (a reason, the version that was seen) is the matter of the act.
 */
package org.gijido.approvals.matrix;
