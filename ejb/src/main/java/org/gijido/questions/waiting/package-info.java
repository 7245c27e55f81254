/**
 * What waits for whom: questions to be assigned, accepted, written, stamped or signed off by the caller. Asked by the front page
 * and by the answers, which know whose turn it is to stamp. It reads and leaves nothing.
 */
package org.gijido.questions.waiting;
