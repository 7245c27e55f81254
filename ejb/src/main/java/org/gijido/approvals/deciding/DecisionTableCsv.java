package org.gijido.approvals.deciding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gijido.approvals.DecisionRule;
import org.gijido.approvals.Disclosure;
import org.gijido.approvals.Filing;
import org.gijido.approvals.Retention;
import org.gijido.approvals.UsualDraft;
import org.gijido.approvals.Yen;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.CsvTable;
import org.gijido.platform.CsvWriter;
import org.gijido.platform.Letters;
import org.gijido.platform.RowRefusals;

/** The table as a file that a spreadsheet writes. */
final class DecisionTableCsv {
    static final String[] HEADINGS = {"区分", "事案", "金額から", "金額まで", "決裁者", "根拠", "合議", "審査", "供覧", "代決", "備考"};
    /** What may stand behind them: with what a document of the matter begins. */
    static final List<String> USUAL = List.of("様式", "開示", "開示しない根拠", "保存期間", "分類");
    /** What stands under 代決 where no substitute may decide. */
    static final String BARRED = "不可";
    static final int MOST_WORDS = 100;
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9_]{0,29}");

    private final UnitNames units;
    private final RowRefusals refusals;
    private final Set<String> broken = new HashSet<>();

    private DecisionTableCsv(OrganisationOfDay organisation, RowRefusals refusals) {
        this.units = new UnitNames(organisation);
        this.refusals = refusals;
    }

    /**
     * Reads the rows; what cannot be read is told by row, and its row is left out.
     *
     * @param organisation whose units the file may name
     */
    static ReadRules read(CsvTable table, OrganisationOfDay organisation, RowRefusals refusals) {
        table.requireHeadings(HEADINGS);
        DecisionTableCsv reading = new DecisionTableCsv(organisation, refusals);
        return new ReadRules(table.rows().stream().flatMap(row -> reading.rule(row).stream()).toList(), reading.broken);
    }

    static byte[] write(List<DecisionRule> rules, OrganisationOfDay organisation) {
        UnitNames units = new UnitNames(organisation);
        CsvWriter csv = new CsvWriter().row(Stream.concat(Stream.of(HEADINGS), USUAL.stream()).toArray());
        rules.forEach(rule -> csv.row(rule.kind(), rule.matter(), rule.from(), rule.to(), RankWord.of(rule.decider()),
                rule.article(), units.words(rule.concurrence()), units.words(rule.examination()),
                units.words(rule.circulation()), rule.barred() ? BARRED : "", rule.remark(),
                rule.usual().form(), FilingWords.of(rule.usual().filing().disclosure()),
                rule.usual().filing().closedGround(), FilingWords.of(rule.usual().filing().retention()),
                rule.usual().filing().classification()));
        return csv.bytes();
    }

    private Optional<NumberedRule> rule(CsvTable.Row row) {
        int before = refusals.count();
        String kind = required(row, "区分");
        if (!kind.isEmpty() && !KIND.matcher(kind).matches()) {
            refuse(row, "kind", kind);
        }
        DecisionRule rule = new DecisionRule(kind, required(row, "事案"), yen(row, "金額から"), yen(row, "金額まで"), decider(row),
                required(row, "根拠"), units(row, "合議"), units(row, "審査"), units(row, "供覧"), barred(row), text(row, "備考"),
                new UsualDraft(form(row), filing(row)));
        if (rule.from() == null && rule.to() != null) {
            refuse(row, "noStart", rule.to());
        }
        if (refusals.count() > before) {
            broken.add(kind);
            return Optional.empty();
        }
        return Optional.of(new NumberedRule(row.number(), rule));
    }

    private String form(CsvTable.Row row) {
        String code = row.get("様式");
        if (!code.isEmpty() && !FORM.matcher(code).matches()) {
            refuse(row, "form", code);
        }
        return code;
    }

    private Filing filing(CsvTable.Row row) {
        String shown = row.get("開示");
        String kept = row.get("保存期間");
        Optional<Disclosure> disclosure = FilingWords.disclosure(shown);
        Optional<Retention> retention = FilingWords.retention(kept);
        if (disclosure.isEmpty() && !shown.isEmpty()) {
            refuse(row, "filing", "開示", shown, FilingWords.all(false));
        }
        if (retention.isEmpty() && !kept.isEmpty()) {
            refuse(row, "filing", "保存期間", kept, FilingWords.all(true));
        }
        Filing filing = new Filing(disclosure.orElse(null), text(row, "開示しない根拠"), retention.orElse(null), text(row, "分類"));
        if (filing.lacksGround()) {
            refuse(row, "missing", "開示しない根拠");
        }
        return filing;
    }

    private String required(CsvTable.Row row, String heading) {
        if (row.get(heading).isEmpty()) {
            refuse(row, "missing", heading);
        }
        return text(row, heading);
    }

    private String text(CsvTable.Row row, String heading) {
        if (Letters.count(row.get(heading)) > MOST_WORDS) {
            refuse(row, "tooLong", heading, MOST_WORDS);
        }
        return row.get(heading);
    }

    private Long yen(CsvTable.Row row, String heading) {
        String typed = row.get(heading);
        Optional<Long> yen = Yen.read(typed);
        if (yen.isEmpty() && !typed.isEmpty()) {
            refuse(row, "amount", heading, typed);
        }
        return yen.orElse(null);
    }

    private PostRank decider(CsvTable.Row row) {
        String typed = required(row, "決裁者");
        Optional<PostRank> rank = RankWord.read(typed);
        if (rank.isEmpty() && !typed.isEmpty()) {
            refuse(row, "decider", typed, RankWord.all());
        }
        return rank.orElse(PostRank.MAYOR);
    }

    private boolean barred(CsvTable.Row row) {
        String typed = row.get("代決");
        if (!typed.isEmpty() && !typed.equals(BARRED) && !typed.equals("可")) {
            refuse(row, "barred", typed);
        }
        return typed.equals(BARRED);
    }

    private List<Long> units(CsvTable.Row row, String heading) {
        List<Long> found = new ArrayList<>();
        for (String name : UnitNames.parts(row.get(heading))) {
            List<UnitOfDay> meant = units.named(name);
            if (meant.size() == 1) {
                found.add(meant.getFirst().id());
            } else {
                refuse(row, meant.isEmpty() ? "noUnit" : "severalUnits", heading, name);
            }
        }
        return found;
    }

    private void refuse(CsvTable.Row row, String what, Object... arguments) {
        refusals.add(row.number(), "approvals.deciding.error." + what, arguments);
    }
}
