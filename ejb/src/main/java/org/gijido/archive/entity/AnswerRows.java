package org.gijido.archive.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.gijido.archive.PastAnswer;
import org.hibernate.Session;

/** Writes many past answers at once: a generated id for each would cost a round trip a row. */
public final class AnswerRows {

    private static final String UPSERT = """
            INSERT INTO past_answers (source_id, session, held_on, headlines, title, questioner, question, answerer,
                                      department, answer, extra, stored_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE session = VALUES(session), held_on = VALUES(held_on), headlines = VALUES(headlines),
                title = VALUES(title), questioner = VALUES(questioner), question = VALUES(question),
                answerer = VALUES(answerer), department = VALUES(department), answer = VALUES(answer),
                extra = VALUES(extra), stored_at = VALUES(stored_at)""";

    private AnswerRows() {
    }

    /** Inserts, or replaces the row of the same source id. In order of the ids, so that two imports never deadlock. */
    public static void store(EntityManager entities, List<PastAnswer> answers, LocalDateTime now) {
        entities.unwrap(Session.class).doWork(connection -> store(connection, answers, now));
    }

    private static void store(Connection connection, List<PastAnswer> answers, LocalDateTime now) throws SQLException {
        List<PastAnswer> inOrder = answers.stream().sorted(Comparator.comparing(PastAnswer::id)).toList();
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (PastAnswer answer : inOrder) {
                fill(upsert, answer, now);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private static void fill(PreparedStatement upsert, PastAnswer answer, LocalDateTime now) throws SQLException {
        Object[] values = {answer.id(), answer.session(), answer.date(),
                Headlines.column(answer.headlines()), answer.title(), answer.questioner(),
                answer.question(), answer.answerer(), answer.recordedDepartment(), answer.answer(), answer.extra(), now};
        for (int i = 0; i < values.length; i++) {
            upsert.setObject(i + 1, values[i]);
        }
    }
}
