package org.gijido.answers;

/** A file to hand out. */
public record BackDataContent(String name, String mediaType, byte[] bytes) {}
