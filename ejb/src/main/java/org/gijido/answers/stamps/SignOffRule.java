package org.gijido.answers.stamps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.answers.revisions.TextDifference;
import org.gijido.answers.stamps.StampResult.Overtaken;
import org.gijido.platform.Settings;
import org.gijido.routes.RouteEdition;

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
    Optional<Overtaken> objection(Answer answer, RouteEdition edition, Map<String, List<Stamp>> standing) {
        return standing.values().stream().flatMap(List::stream).filter(stamp -> overtaken(answer, stamp)).findFirst()
                .filter(stamp -> !settings.text(SETTING, "refuse").equals(ALLOW))
                .map(stamp -> new Overtaken(edition.place(stamp.step()), stamp.owner().name(),
                        TextDifference.between(stamp.stampedText(), answer.text()).places()));
    }

    /** Such a stamp may be put again; the answer is open as long as one can be. */
    static boolean overtaken(Answer answer, Stamp stamp) {
        return answer.open() && !stamp.stampedText().equals(answer.text());
    }
}
