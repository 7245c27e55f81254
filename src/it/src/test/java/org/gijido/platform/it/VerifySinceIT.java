package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code deploy/verify --since}: which server tests a change asks for. */
class VerifySinceIT {

    @Test
    void thoseOfTheFeatureAndOfAllThatUseIt() throws Exception {
        Set<String> answers = chosen("ejb/src/main/java/org/gijido/answers/AnswerService.java", "README.md");
        assertTrue(answers.containsAll(Set.of(of("answers"), of("archive"), of("book"), "org/gijido/it/PagesIT")), answers + "");
        assertTrue(chosen("ejb/src/main/java/org/gijido/search/Searches.java").containsAll(Set.of(of("search"), of("archive"))));
        assertFalse(answers.contains(of("rules")) || answers.contains(of("ballots")), answers + "");
        assertTrue(chosen("web/src/main/webapp/resources/css/rules/rules.css").contains(of("rules")));
        assertTrue(chosen("web/src/main/webapp/rules/rules.xhtml")
                .containsAll(Set.of(of("rules"), of("attendance"), of("ballots"))));
    }

    @Test
    void aTestThatWasTouched() throws Exception {
        assertEquals(Set.of("org/gijido/secrecy/**/*IT", "org/gijido/it/MainPathIT", "org/gijido/it/PagesIT"),
                chosen("src/it/src/test/java/org/gijido/secrecy/Guesser.java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "deploy/lib/jdk.sh", "web/src/main/webapp/index.xhtml",
            "web/src/main/webapp/WEB-INF/web.xml",
            "web/src/main/webapp/resources/css/frame/tokens.css", "ejb/src/main/java/org/gijido/platform/Clock.java",
            "ejb/src/main/resources/db/migration/V0600__answers_text.sql", "src/it/src/test/java/org/gijido/it/Browser.java"})
    void allWhereAllStandOnIt(String file) throws Exception {
        assertEquals(Set.of("*IT"), chosen(file, "web/src/main/webapp/book/book.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/answer-cases.md", "ejb/src/test/java/org/gijido/answers/StampTest.java"})
    void noneWhereNoServerIsConcerned(String file) throws Exception {
        assertEquals(Set.of(), chosen(file));
    }

    private static String of(String feature) {
        return "org/gijido/" + feature + "/**/*IT";
    }

    private static Set<String> chosen(String... files) throws Exception {
        String script = "set -euo pipefail; root=" + TestServer.sources()
                + "; . $root/deploy/verify.d/since.sh; changed_since() { printf '%s\\n' "
                + String.join(" ", files) + "; }; tests_since any";
        Process bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, bash.waitFor(), said);
        return said.isEmpty() ? Set.of() : new TreeSet<>(Set.of(said.split(",")));
    }
}
