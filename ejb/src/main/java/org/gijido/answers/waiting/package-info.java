/**
 * あなたの番: after which stamp the routes make it somebody's turn, which own stamps may have to be put again, and so what waits for
 * the caller from the assignment to 校了. Asked by the front page; it reads and leaves nothing.
 */
package org.gijido.answers.waiting;
