package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** One person of every role is there to sign in as, by password and by token. */
class SignInEveryRoleIT {

    private static final List<String> ROLES = List.of("admin", "secretariat", "general-affairs", "documents", "drafter",
            "division-head", "department-head", "vice-mayor", "mayor", "councillor", "viewer");

    @Test
    void everyRoleHasAnAccountWithPasswordAndToken() {
        assertEquals(ROLES.stream().sorted().toList(),
                TestServer.accounts().stream().map(TestServer.Account::role).distinct().sorted().toList());
        assertEquals(List.of(), TestServer.accounts().stream()
                .filter(account -> account.login().isBlank() || account.password().isBlank() || account.token().isBlank()
                        || account.name().isBlank())
                .collect(Collectors.toList()));
    }

    @Test
    void everyRoleSignsInByTheForm() {
        try (Browser browser = Browser.open()) {
            for (String role : ROLES) {
                try (Person person = browser.stranger()) {
                    person.signIn(TestServer.account(role));
                    assertFalse(person.page().url().contains("signin"), role + " landed on " + person.page().url());
                }
            }
        }
    }
}
