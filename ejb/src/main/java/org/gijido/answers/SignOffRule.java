package org.gijido.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gijido.answers.StampResult.Overtaken;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.platform.Settings;
import org.gijido.routes.Route;
import org.gijido.routes.RouteEdition;
import org.gijido.routes.StampRow;

/**
 * Whether an answer may be signed off although somebody stamped another text. Usually not: they would be printed as having
 * approved words that they never saw. Each of them stamps again, or a city sets {@value #SETTING} to {@code allow}.
 */
@Dependent
class SignOffRule {
    /** Setting: {@code refuse} (as long as nobody sets it) or {@code allow}. */
    static final String SETTING = "answer.signOffAfterChanges";
    static final String ALLOW = "allow";

    @Inject
    private Settings settings;

    /** The lowest stamp that the text has moved away from, when that forbids 校了. */
    Optional<Overtaken> objection(Answer answer, RouteEdition edition, Map<String, Stamp> standing) {
        return standing.values().stream().filter(stamp -> overtaken(answer, stamp)).findFirst()
                .filter(stamp -> !settings.text(SETTING, "refuse").equals(ALLOW))
                .map(stamp -> new Overtaken(edition.place(stamp.step()), stamp.owner().name(),
                        TextDifference.between(stamp.stampedText(), answer.text()).places()));
    }

    /** The stamps of an answer as the route sees them. */
    static StampRow row(Route route, Answer answer, Map<String, Stamp> standing) {
        return new StampRow(route, standing.keySet(), standing.values().stream().filter(stamp -> overtaken(answer, stamp))
                .map(Stamp::step).collect(Collectors.toSet()));
    }

    /** Such a stamp may be put again; the answer is open as long as one can be. */
    static boolean overtaken(Answer answer, Stamp stamp) {
        return answer.open() && !stamp.stampedText().equals(answer.text());
    }
}
