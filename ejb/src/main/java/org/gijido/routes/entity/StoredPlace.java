package org.gijido.routes.entity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.gijido.access.Role;
import org.gijido.directory.PostRank;
import org.gijido.routes.HowMany;
import org.gijido.routes.Place;
import org.gijido.routes.Who;
import org.gijido.routes.Within;

/** A place as a row; what is several stands in one column, separated by commas. */
@Embeddable
public class StoredPlace {
    private static final String SEPARATOR = ",";

    private String code;
    @Column(name = "word_ja")
    private String japanese;
    @Column(name = "word_en")
    private String english;
    @Enumerated(EnumType.STRING)
    @Column(name = "lies_within")
    private Within within;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "post_ranks")
    private String ranks;
    @Column(name = "post_title")
    private String title;
    @Column(name = "door_roles")
    private String door;
    /** As {@link HowMany} has the number. */
    @Column(name = "how_many")
    private int howMany;
    private String courses;

    protected StoredPlace() {}

    StoredPlace(Place place) {
        code = place.code();
        japanese = place.japanese();
        english = place.english();
        within = place.who().within();
        unitId = place.who().unitId();
        ranks = joined(place.who().ranks());
        title = place.who().title();
        door = joined(place.who().door());
        howMany = place.howMany().number();
        courses = joined(place.courses());
    }

    Place place() {
        List<PostRank> postRanks = parts(ranks).stream().map(PostRank::valueOf).toList();
        List<Role> roles = parts(door).stream().map(Role::valueOf).toList();
        Who who = new Who(within, unitId, postRanks, title, roles);
        return new Place(code, japanese, english, who, new HowMany(howMany), parts(courses));
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(SEPARATOR));
    }
}
