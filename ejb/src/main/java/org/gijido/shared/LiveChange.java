package org.gijido.shared;

import java.util.List;

/** An event that open screens should see; it becomes a row in the live log of each of its topics. */
public interface LiveChange {

    /** Topics such as {@code session:3}; each gets its own gapless sequence. */
    List<String> topics();

    /** What happened, for the browser's switch: {@code question.assigned}. */
    String type();

    /** A record (or null) that JSON-B can write; at most a few kilobytes. */
    Object payload();
}
