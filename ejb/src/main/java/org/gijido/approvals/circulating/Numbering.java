package org.gijido.approvals.circulating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.approvals.Act;
import org.gijido.approvals.State;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.numbers.DocumentNumber;
import org.gijido.numbers.FiscalYear;
import org.gijido.numbers.NumberSeries;
import org.gijido.numbers.Numbers;
import org.gijido.platform.Settings;
import org.gijido.shared.FeatureOnly;

/** 文書番号: given when a document is submitted first or when it is decided, as the city wants it; never given twice. */
@Dependent
@FeatureOnly
public class Numbering {
    /** {@code decision} (default) or {@code registration}. */
    public static final String AT = "approvals.number-at";
    /** Symbols by division: {@code 総務課=総;情報政策課=情}; who is missing has the first letter of its name. */
    public static final String SYMBOLS = "approvals.symbols";
    /** 1 (default), or 10 to leave room. */
    public static final String STEP = "approvals.number-step";
    private static final String OTHERS = "庁";

    @Inject
    private Numbers numbers;
    @Inject
    private NumberSeries series;
    @Inject
    private Settings settings;

    /** After an act: gives the document its number, or leaves the one that it has void. */
    public void after(ApprovalDocument document, ApprovalAct act) {
        boolean now = document.state() == State.DECIDED
                || act.act() == Act.SUBMIT && settings.text(AT, "decision").equals("registration");
        if (now && document.number().isEmpty()) {
            document.number(document.branchOf().flatMap(ApprovalDocument::number).map(numbers::branch)
                    .orElseGet(() -> own(document, FiscalYear.of(act.at().toLocalDate()))));
        } else if (act.act() == Act.WITHDRAW || act.act() == Act.REJECT) {
            document.number().ifPresent(number -> numbers.leaveVoid(number, act.by().actor(), reason(act)));
        }
    }

    private DocumentNumber own(ApprovalDocument document, FiscalYear year) {
        Map<String, String> set = settings.texts(SYMBOLS, STEP);
        return numbers.take(symbol(document, set.getOrDefault(SYMBOLS, "")), year,
                Integer.parseInt(set.getOrDefault(STEP, "1")));
    }

    /** Begins the series from which a draft will be numbered: those who decide at once must find it. */
    public void prepare(ApprovalDocument document, LocalDate day) {
        series.beginOnce(symbol(document, settings.text(SYMBOLS, "")), FiscalYear.of(day));
    }

    private static String reason(ApprovalAct act) {
        String note = act.note();
        int end = note.offsetByCodePoints(0, Math.min(note.codePointCount(0, note.length()), Numbers.MOST_REASON));
        return note.substring(0, end);
    }

    private static String symbol(ApprovalDocument document, String symbols) {
        String division = document.drafter().actor().division();
        Optional<String> set = Arrays.stream(symbols.split(";")).map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].strip().equals(division) && !pair[1].isBlank())
                .map(pair -> pair[1].strip()).findFirst();
        return set.orElseGet(() -> division.isEmpty() ? OTHERS : division.substring(0, division.offsetByCodePoints(0, 1)));
    }
}
