package org.gijido.approvals.routing;

import java.util.Map;

/**
 * What a city has set about the ways of its documents.
 *
 * @param nextHigher     whether the next higher decides what the one who would decide has drafted; otherwise it is refused
 * @param generalAffairs the department whose head concurs before vice-mayor and mayor; null for none
 * @param viceMayors     the title of the vice-mayor in charge, by department; who is missing has the vice-mayor (副市長)
 */
public record RouteSettings(boolean nextHigher, Long generalAffairs, Map<Long, String> viceMayors) {

    public RouteSettings {
        viceMayors = Map.copyOf(viceMayors);
    }
}
