/**
 * From the count to the chair's words: casting vote, lot and declaration; and afterwards what can still change the result, or
 * make the round void. This takes two people, each kind of act with a rule of its own. What it leaves is a declared round and
 * the entries of the record.
 */
package org.gijido.ballots.declaring;
