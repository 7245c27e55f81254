package org.gijido.front.web;

import java.time.LocalDateTime;

import org.gijido.frame.web.Linked;

/** Something that the caller did. @param what in a word @param thing as it is today; null where it may not be read any more */
public record DeedLine(String what, LocalDateTime at, Linked thing) {
}
