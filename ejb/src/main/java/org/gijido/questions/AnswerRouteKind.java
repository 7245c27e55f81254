package org.gijido.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Role;
import org.gijido.routes.RouteKind;

/** Answers are papers whose course follows from who answers. */
@ApplicationScoped
class AnswerRouteKind implements RouteKind {

    @Override
    public String name() {
        return AnswerRoutes.KIND;
    }

    @Override
    public List<String> courses() {
        return Arrays.stream(AnswererClass.values()).map(AnswererClass::name).toList();
    }

    @Override
    public String courseKey(String course) {
        return "questions.answerer." + course;
    }

    @Override
    public String deciding() {
        return AnswerRoutes.DECIDING;
    }

    @Override
    public List<Role> doors() {
        return List.of(Role.DRAFTER, Role.DIVISION_HEAD, Role.DEPARTMENT_HEAD, Role.VICE_MAYOR, Role.MAYOR);
    }

    @Override
    public Set<String> reserved() {
        return Arrays.stream(QuestionState.values()).map(QuestionState::name).filter(name -> !name.equals(deciding()))
                .collect(Collectors.toSet());
    }
}
