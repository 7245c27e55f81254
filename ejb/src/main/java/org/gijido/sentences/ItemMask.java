package org.gijido.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.gijido.agenda.Matter;

/**
 * Finds the items that a sentence speaks of and puts a mark in the place of each: labels as the council writes them, by kind
 * and number, by range, and the words for all of them. Titles are taken out.
 */
final class ItemMask {

    /** A text as it stands and the mark it becomes; titles become nothing. */
    private record Literal(String text, String mark) {
    }

    private static final int SHORTEST_TITLE = 4;
    private static final Pattern RANGE = Pattern.compile("(" + Marks.bareItems() + ")から(" + Marks.bareItems() + ")まで");
    private static final Pattern ALL = Pattern.compile("本(?:議案|案件|案|件|請願|陳情|動議|諮問|意見書案?|決議案?|報告|認定)|本(?=\\d+件)"
            + "|これら(?:の)?(?:議案|案件)?"
            + "|以上(?:の)?(?=\\d+件)|ただいまの(?:議案|案件|動議|\\d+件)|全件|(?:当該|同)(?:議案|請願|陳情|動議|案件)");

    private final List<Matter> matters;
    private final List<Literal> literals = new ArrayList<>();
    private final Findings findings;

    ItemMask(List<Matter> matters, List<String> titles, Findings findings) {
        this.matters = matters;
        this.findings = findings;
        for (int index = 0; index < matters.size(); index++) {
            String label = Reading.of(matters.get(index).itemLabel());
            if (Reference.ofLabel(label).isEmpty()) {
                literals.add(new Literal(label, bare(index)));
            }
        }
        titles.stream().map(Reading::of).filter(title -> title.length() >= SHORTEST_TITLE).map(title -> new Literal(title, ""))
                .forEach(literals::add);
        literals.removeIf(literal -> literal.text().isEmpty());
        literals.sort(Comparator.comparingInt((Literal literal) -> literal.text().length()).reversed());
    }

    /** @param heard after {@link Reading} */
    String mask(String heard) {
        String masked = heard;
        for (Literal literal : literals) {
            masked = pattern(literal.text()).matcher(masked).replaceAll(literal.mark());
        }
        masked = Reference.SAID.matcher(masked).replaceAll(this::referred);
        masked = RANGE.matcher(masked).replaceAll(this::ranged);
        masked = new PartMask(matters, findings).mask(parts(masked));
        return ALL.matcher(masked).replaceAll(String.valueOf(Marks.ALL_PUT));
    }

    /** Whoever moved an amendment stands in its label, in whatever words. */
    private String parts(String masked) {
        String text = masked;
        for (int index = 0; index < matters.size(); index++) {
            Matter matter = matters.get(index);
            for (String label : List.of(matter.label(), matter.rejectedLabel())) {
                if (!label.equals(matter.itemLabel())) {
                    String part = Reading.of(label.substring(matter.itemLabel().length()));
                    text = text.replace(bare(index) + part, String.valueOf((char) (Marks.QUALIFIED + index)));
                }
            }
        }
        return text;
    }

    private static String bare(int index) {
        return String.valueOf((char) (Marks.BARE + index));
    }

    /** 議長選挙 is not 副議長選挙, 1号議案（追加） is not 11号議案（追加）. */
    private static Pattern pattern(String text) {
        String number = Character.isDigit(text.charAt(0)) ? "(?<!\\d)" : "";
        return Pattern.compile("(?<![副仮])" + number + Pattern.quote(text) + "(?!の\\d++(?!件|議案|名|人|つ))");
    }

    private String referred(MatchResult match) {
        Reference said = Reference.of(match);
        List<Integer> meant = new ArrayList<>();
        for (int index = 0; index < matters.size(); index++) {
            Optional<Reference> own = Reference.ofLabel(Reading.of(matters.get(index).itemLabel()));
            if (own.isPresent() && own.get().isMeantBy(said)) {
                meant.add(index);
            }
        }
        return meant.size() == 1 ? bare(meant.getFirst()) : foreign(match.group());
    }

    /** From 議案第68号 to 議案第70号: those between must have been put too. */
    private String ranged(MatchResult match) {
        Optional<Reference> first = reference(match.group(1));
        Optional<Reference> last = reference(match.group(2));
        if (first.isEmpty() || last.isEmpty() || !first.get().number().matches("\\d+") || !last.get().number().matches("\\d+")) {
            return match.group(1) + match.group(2);
        }
        StringBuilder marks = new StringBuilder();
        for (int number = Integer.parseInt(first.get().number()); number <= Integer.parseInt(last.get().number()); number++) {
            marks.append(mark(new Reference(first.get().kind(), String.valueOf(number))));
        }
        return marks.toString();
    }

    private String mark(Reference wanted) {
        for (int index = 0; index < matters.size(); index++) {
            if (Reference.ofLabel(Reading.of(matters.get(index).itemLabel())).filter(wanted::equals).isPresent()) {
                return bare(index);
            }
        }
        return foreign(wanted.kind() + "第" + wanted.number() + "号");
    }

    private Optional<Reference> reference(String mark) {
        return Reference.ofLabel(Reading.of(matters.get(mark.charAt(0) - Marks.BARE).itemLabel()));
    }

    private String foreign(String said) {
        findings.add(Fact.ITEM_FOREIGN, "sentences.error.itemForeign", said);
        return String.valueOf(Marks.FOREIGN);
    }
}
