package org.gijido.platform;

import java.util.List;

/**
 * A sentence that is told later, in the reader's language: as an argument of another one it is read out in its place. Services
 * name sentences so, for the bundles are where people are spoken to.
 *
 * @param key       as {@link Texts} takes it
 * @param arguments fill its places
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }
}
