/**
 * What the text was, by person and minute, and what differs between two texts. Writing leaves a revision a person and minute;
 * this keeps them, reads them and compares. To bring an old text back is to write, and lies there.
 */
package org.gijido.answers.revisions;
