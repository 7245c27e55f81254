package org.gijido.rules;

import java.time.LocalDateTime;

/** @param settledBy the name on that day */
public record RulesVersion(int version, CouncilRules rules, String settledBy, LocalDateTime settledAt) {
}
