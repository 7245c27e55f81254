package org.gijido.answers.stamps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.answers.AnswerRoute;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.questions.AnswerRoutes;
import org.gijido.routes.Bench;
import org.gijido.routes.Place;
import org.gijido.routes.PlaceStamps;
import org.gijido.routes.PlaceStamps.Put;
import org.gijido.routes.Signer;
import org.gijido.routes.Staffing;
import org.gijido.routes.StampRow;

/** Makes the row of an answer's stamps; how many a place needs stands on its latest stamp. */
@Dependent
class StampRows {

    @Inject
    private Staffing staffing;
    @Inject
    private Clock clock;

    /** @param standing by the code of their place, each place's in the order in which they were put */
    StampRow row(AnswerRoute route, Optional<Answer> answer, Map<String, List<Stamp>> standing) {
        Bench bench = staffing.bench(AnswerRoutes.KIND);
        Map<String, PlaceStamps> at = new HashMap<>();
        for (Place place : route.route().edition().places()) {
            List<Stamp> stamps = standing.getOrDefault(place.code(), List.of());
            if (!stamps.isEmpty() || !place.howMany().any() && route.route().has(place.code())) {
                at.put(place.code(), at(bench, route, place, puts(answer, stamps), standing));
            }
        }
        return new StampRow(route.route(), at);
    }

    /** How many stamps a place needs once these stand there. */
    int needed(AnswerRoute route, Place place, List<Put> puts, Map<String, List<Stamp>> standing) {
        return place.howMany().any() ? 1 : staffing.bench(AnswerRoutes.KIND)
                .stamps(place, route.origin(), opened(route, place, standing), puts).needed();
    }

    private PlaceStamps at(Bench bench, AnswerRoute route, Place place, List<Put> puts, Map<String, List<Stamp>> standing) {
        int recorded = standing.getOrDefault(place.code(), List.of()).stream().reduce((earlier, later) -> later)
                .map(Stamp::needed).orElse(place.howMany().number());
        return PlaceStamps.of(place, puts, recorded,
                () -> bench.stamps(place, route.origin(), opened(route, place, standing), puts));
    }

    /** A stamp on the text of now. */
    static Put onPaper(Stamp stamp) {
        return new Put(Signer.of(stamp.owner()), stamp.steadSigner(), false);
    }

    private static List<Put> puts(Optional<Answer> answer, Collection<Stamp> stamps) {
        return stamps.stream().map(stamp -> new Put(Signer.of(stamp.owner()), stamp.steadSigner(),
                answer.filter(found -> SignOffRule.overtaken(found, stamp)).isPresent())).toList();
    }

    /** The day of the last stamp below the place, or of the first at it, should that be earlier; today where neither stands. */
    private LocalDate opened(AnswerRoute route, Place place, Map<String, List<Stamp>> standing) {
        Optional<LocalDateTime> below = standing.entrySet().stream()
                .filter(entry -> route.route().edition().order().compare(entry.getKey(), place.code()) < 0)
                .flatMap(entry -> entry.getValue().stream()).map(Stamp::stampedAt).max(LocalDateTime::compareTo);
        Optional<LocalDateTime> first = standing.getOrDefault(place.code(), List.of()).stream().map(Stamp::stampedAt)
                .min(LocalDateTime::compareTo);
        LocalDateTime now = LocalDateTime.now(clock);
        return below.filter(last -> first.isEmpty() || last.isBefore(first.get())).or(() -> first).orElse(now).toLocalDate();
    }
}
