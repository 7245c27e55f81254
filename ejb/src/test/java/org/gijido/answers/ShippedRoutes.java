package org.gijido.answers;

import java.util.List;
import java.util.stream.Stream;

import org.gijido.access.Role;
import org.gijido.questions.AnswererClass;
import org.gijido.routes.Place;
import org.gijido.routes.RouteEdition;
import org.gijido.routes.Who;
import org.gijido.routes.Within;

/** The routes of answers that the product ships with, as the first edition has them; a server test holds the two together. */
public final class ShippedRoutes {

    private static final List<String> ALL = Stream.of(AnswererClass.values()).map(AnswererClass::name).toList();

    private ShippedRoutes() {}

    public static RouteEdition edition() {
        return new RouteEdition(1, "answer", 1, null, "", List.of(
                place("DRAFTED", "作成", "Draft", Within.OWN_DIVISION, ALL, Role.DRAFTER, Role.DIVISION_HEAD),
                place("DIVISION_HEAD", "課長", "Division head", Within.OWN_DIVISION, ALL, Role.DIVISION_HEAD),
                place("DEPARTMENT_HEAD", "部長", "Department head", Within.OWN_DEPARTMENT,
                        List.of("MAYOR", "VICE_MAYOR", "DEPARTMENT_HEAD"), Role.DEPARTMENT_HEAD),
                place("VICE_MAYOR", "副市長", "Vice-mayor", Within.ANYWHERE, List.of("MAYOR", "VICE_MAYOR"), Role.VICE_MAYOR),
                place("MAYOR", "市長", "Mayor", Within.ANYWHERE, List.of("MAYOR"), Role.MAYOR),
                place("SIGNED_OFF", "校了", "Signed off", Within.ANYWHERE, ALL, Role.GENERAL_AFFAIRS)));
    }

    private static Place place(String code, String japanese, String english, Within within, List<String> courses, Role... door) {
        return new Place(code, japanese, english, new Who(within, null, List.of(), "", List.of(door)), courses);
    }
}
