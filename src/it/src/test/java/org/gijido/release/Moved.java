package org.gijido.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where rows lie now that a later release keeps elsewhere: what is missing in its old place has to be in the new one. */
final class Moved {

    /** A column or columns of a table, and those that have their values now. */
    private record Move(String table, List<String> columns, String to, List<String> now) {

        void assertThere(Map<String, TableRows> before, Map<String, TableRows> after) {
            List<String> missing = before.get(table).of(columns).stream().filter(row -> !row.contains("NULL"))
                    .collect(Collectors.toList());
            assertEquals(true, !missing.isEmpty(), () -> table + " of the release has no row to be moved");
            after.get(to).of(now).forEach(missing::remove);
            assertEquals(List.of(), missing, () -> "of " + table + ", not in " + to);
        }
    }

    private static final List<Move> MOVES = List.of(
            new Move("ballot_commands", List.of("command_id", "account_id", "answer"), "commands",
                    List.of("command_id", "account_id", "answer")),
            new Move("text_updates", List.of("command_id", "question_id", "seq"), "commands",
                    List.of("command_id", "subject", "answer")),
            new Move("comment_threads", List.of("id", "question_id"), "comment_threads", List.of("id", "subject_id")),
            new Move("back_data", List.of("id", "title", "media_type", "size"), "papers and paper_versions",
                    List.of("owner_id", "file_name", "media_type", "size")));

    /**
     * What is told apart by {@link #MOVES}; the numbers of commands that were told twice are told once; a language that nobody
     * chose is said no longer.
     */
    private static final Set<String> COLUMNS = Set.of("accounts.language", "back_data.command_id", "back_data.media_type",
            "back_data.size",
            "back_data.title",
            "comment_threads.question_id", "review_comments.command_id", "text_updates.command_id");
    private static final Set<String> TABLES = Set.of("ballot_commands");

    private Moved() {
    }

    static boolean table(String name) {
        return TABLES.contains(name);
    }

    static boolean column(String table, String name) {
        return COLUMNS.contains(table + "." + name);
    }

    static void assertThere(Map<String, TableRows> before, Map<String, TableRows> after) {
        after.put("papers and paper_versions", after.get("papers").with("id", after.get("paper_versions"), "paper_id"));
        MOVES.forEach(move -> move.assertThere(before, after));
    }
}
