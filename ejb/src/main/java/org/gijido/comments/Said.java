package org.gijido.comments;

/** What was said, and in which conversation. */
public record Said(long threadId, long commentId) {
}
