package org.gijido.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** Reads {@code declarations.tsv}; its head says how it is written. */
final class DeclarationTable {

    /** @param wrong the fact that is wrong; null when nothing is */
    record Row(int line, Case about, Fact wrong, String said) {

        @Override
        public String toString() {
            return line + " " + (wrong == null ? "OK" : wrong) + " " + said;
        }
    }

    record Case(Putting put, Verdict verdict, List<String> titles) {
    }

    private DeclarationTable() {
    }

    static List<Row> rows() {
        Map<String, Case> cases = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        List<String> lines = lines();
        for (int line = 0; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            if (cells[0].startsWith("@")) {
                cases.put(cells[0].substring(1), put(cells));
            } else if (!cells[0].startsWith("#")) {
                rows.add(new Row(line + 1, cases.get(cells[0]), cells[1].equals("OK") ? null : Fact.valueOf(cells[1]), cells[2]));
            }
        }
        return rows;
    }

    private static List<String> lines() {
        try (InputStream file = DeclarationTable.class.getResourceAsStream("declarations.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case put(String[] cells) {
        Verdict verdict = verdict(cells[4]);
        int seats = verdict instanceof Verdict.Elected elected ? elected.persons().size() + elected.emptySeats()
                : verdict instanceof Verdict.NobodyElected ? 1 : 0;
        List<Matter> matters = Arrays.stream(cells[1].split("\\+")).map(matter -> matter(matter, seats)).toList();
        return new Case(new Putting(matters, VoteMethod.valueOf(cells[2]), Majority.valueOf(cells[3]), seats), verdict,
                cells[5].isEmpty() ? List.of() : List.of(cells[5]));
    }

    private static Matter matter(String cell, int seats) {
        String[] parts = cell.split("[/ ]");
        return new Matter(parts[3], ItemKind.valueOf(parts[0]), CommitteeReport.valueOf(parts[1]), PutToVote.valueOf(parts[2]),
                "", "", seats, "");
    }

    private static Verdict verdict(String cell) {
        String[] parts = cell.split(" ", 2);
        return switch (parts[0]) {
            case "P", "R" -> new Verdict.Decided(parts[0].equals("P"), figures(parts[1]), false);
            case "C+", "C-" -> new Verdict.Decided(parts[0].equals("C+"), figures(parts[1]), true);
            case "T" -> new Verdict.Tied(figures(parts[1]));
            case "N" -> new Verdict.NobodyElected();
            default -> elected(parts[1].split(";"));
        };
    }

    private static Figures figures(String cell) {
        String[] parts = cell.split("[:/]");
        return new Figures(number(parts[0]), number(parts[1]), number(parts[2]), Integer.parseInt(parts[3]));
    }

    private static Verdict elected(String[] parts) {
        List<ElectedPerson> persons = Arrays.stream(parts[0].split(",")).map(person -> person.split(":"))
                .map(person -> new ElectedPerson(number(person[0]), person[1], number(person[2]), person.length > 3)).toList();
        return new Verdict.Elected(persons, Integer.parseInt(parts[1]));
    }

    private static Integer number(String cell) {
        return cell.equals("-") ? null : Integer.valueOf(cell);
    }
}
