package org.gijido.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionStateTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // withdrawn, assigned, reply, length, step, returned, signedOff
            "false, false, -,        0,  -,               false, false, UNASSIGNED",
            "false, true,  -,        0,  -,               false, false, AWAITING_ACCEPTANCE",
            "false, true,  -,        80, DRAFTED,         false, false, AWAITING_ACCEPTANCE",
            "false, true,  REFUSED,  0,  -,               false, false, DECLINED",
            "false, true,  PROPOSED, 80, -,               false, false, DECLINED",
            "false, true,  ACCEPTED, 0,  -,               false, false, NOT_STARTED",
            "false, true,  ACCEPTED, 1,  -,               false, false, DRAFTING",
            "false, true,  ACCEPTED, 80, DRAFTED,         false, false, STAMPED",
            "false, true,  ACCEPTED, 80, DRAFTED,         true,  false, RETURNED",
            "false, true,  ACCEPTED, 80, DIVISION_HEAD,   false, false, STAMPED",
            "false, true,  ACCEPTED, 80, DEPARTMENT_HEAD, false, false, STAMPED",
            "false, true,  ACCEPTED, 80, VICE_MAYOR,      false, false, STAMPED",
            "false, true,  ACCEPTED, 80, MAYOR,           false, false, STAMPED",
            "false, true,  ACCEPTED, 80, MAYOR,           false, true,  SIGNED_OFF",
            "true,  true,  ACCEPTED, 80, MAYOR,           false, true,  WITHDRAWN",
            "true,  false, -,        0,  -,               false, false, WITHDRAWN"})
    void followsFromTheFacts(boolean withdrawn, boolean assigned, AssignmentReply reply, int length, String step,
            boolean returned, boolean signedOff, QuestionState expected) {
        assertEquals(expected,
                QuestionState.of(new QuestionFacts(withdrawn, assigned, reply, length, step, returned, signedOff)));
    }
}
