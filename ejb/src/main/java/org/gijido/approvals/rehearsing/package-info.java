/**
 * Which posts documents wait for, and who will hold them on a day to come: who keeps the organisation sees before a
 * reorganisation what it will leave without a holder, and afterwards what it has left.
 */
package org.gijido.approvals.rehearsing;
