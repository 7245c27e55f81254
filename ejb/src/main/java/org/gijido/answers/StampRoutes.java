package org.gijido.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.gijido.platform.Settings;
import org.gijido.questions.AnswererClass;

/** The routes as the city set them: {@code answer.route.mayor=drafted,division-head,…,signed-off}. */
@Dependent
class StampRoutes {
    static final String SETTING = "answer.route.";

    @Inject
    private Settings settings;

    StampRoute of(AnswererClass answerer) {
        String name = SETTING + answerer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return StampRoute.parse(settings.text(name, StampRoute.usual(answerer).setting()));
    }
}
