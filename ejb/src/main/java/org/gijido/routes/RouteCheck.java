package org.gijido.routes;

import java.util.List;
import java.util.regex.Pattern;

import org.gijido.platform.Letters;
import org.gijido.shared.BusinessException;

/** Whether papers of a kind can go by these places. Each refusal says what to change. */
final class RouteCheck {
    /** More boxes do not fit beside the heading of a paper. */
    static final int MOST_PLACES = 8;
    static final int MOST_WORD = 6;
    static final int MOST_ENGLISH = 30;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");

    private RouteCheck() {}

    /** @throws BusinessException INVALID */
    static void check(RouteKind kind, List<Place> places) {
        places.forEach(place -> check(kind, place));
        refuse(places.stream().map(Place::code).distinct().count() < places.size(), "routes.error.sameCode");
        refuse(places.stream().map(Place::japanese).distinct().count() < places.size(), "routes.error.sameWord");
        refuse(!places.getLast().code().equals(kind.deciding()) || !places.getLast().courses().containsAll(kind.courses()),
                "routes.error.decidesLast", places.getLast().japanese());
        kind.courses().forEach(course -> refuse(
                places.stream().filter(place -> place.courses().contains(course)).count() > MOST_PLACES,
                "routes.error.tooMany", MOST_PLACES));
    }

    private static void check(RouteKind kind, Place place) {
        refuse(!CODE.matcher(place.code()).matches() || kind.reserved().contains(place.code()),
                "routes.error.code", place.path());
        refuse(!isWord(place.japanese(), MOST_WORD), "routes.error.word", MOST_WORD);
        refuse(!isWord(place.english(), MOST_ENGLISH), "routes.error.english", MOST_ENGLISH);
        refuse(!kind.courses().containsAll(place.courses()), "routes.error.course");
        refuse(place.who().within() == Within.UNIT && place.who().unitId() == null, "routes.error.unit");
        refuse(place.who().byRoleAlone() && place.who().door().isEmpty(), "routes.error.everybody");
        refuse(place.howMany().number() > HowMany.MOST || place.code().equals(kind.deciding()) && !place.howMany().any(),
                "routes.error.howMany", HowMany.MOST);
        refuse(!place.code().equals(kind.deciding()) && !kind.doors().containsAll(place.who().door()), "routes.error.door");
    }

    /**
     * Whether a place asks for more people than there are for any paper.
     *
     * @param most how many can stamp there today
     * @throws BusinessException INVALID
     */
    static void checkPeople(Place place, int most) {
        int asked = place.howMany().number();
        refuse(asked > Math.max(1, most), "routes.error.tooFew", place.japanese(), asked, most);
    }

    private static boolean isWord(String word, int most) {
        return !word.isBlank() && Letters.count(word) <= most;
    }

    private static void refuse(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw BusinessException.invalid(key, arguments);
        }
    }
}
