package org.gijido.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who is said to be elected, by how many votes, and how many seats stay empty (V11, V18). */
final class ElectionCheck {

    private static final String NOBODY = "当選(?:人|者)(?:は|が)?(?:、)?(?:なし|ありません|ございません|おりません|いません|ない|なく|おらず|決まりません)";
    private static final Pattern SEATS_LEFT = Pattern.compile("(\\d+)(?:人|名)(?:分)?(?:について|に関して|に)?(?:は|も)?、?[^。\\d]{0,30}?(?:"
            + NOBODY
            + "|欠員|空席|当選(?:され|し)ません|選出され(?:ません|ず))[^。]*");
    private static final Pattern NONE = Pattern.compile(NOBODY
            + "|法定得票数に(?:達した|達する|足る)(?:者|方|候補者)(?:は|が)?(?:なし|ありません|ございません|おりません|いません|なく|おらず)[^。]*");
    private static final Pattern CLAIM = Pattern.compile("当選(?!人の氏名)|選出(?!方法)");
    private static final Pattern TOLD = Pattern.compile("(?:法定得票数|有効投票(?:総?数)?|投票総数|無効(?:投票|票)?|白票|出席(?:議員)?(?:数)?|投票者(?:数"
            + "|総数)?)(?:は|、)?\\d+(?:票|名|人)");
    private static final Pattern HOW_MANY = Pattern.compile("(\\d+)(?:人|名)(?:の(?:方々?|議員|諸君|皆さん))?(?:全員)?(?:が|を|は|の)");
    private static final Pattern TO_ELECT = Pattern.compile("(?:選挙|選出)(?:す(?:る|べき)|される)?(?:人数|者の数|数|定数)(?:は|が)?、?(\\d+)(?:人|名)");
    private static final Pattern EARLIER = Pattern.compile("両君|両名|両議員|諸君|以上|ただいま|同君|同議員|同氏|上記|それぞれ|この\\d+[人名]|いずれの方|前記");

    private final Putting put;
    private final String subject;
    private final Findings findings;

    ElectionCheck(Putting put, List<String> titles, Findings findings) {
        this.put = put;
        subject = put.matters().getFirst().label() + String.join("", titles);
        this.findings = findings;
    }

    void check(Said said, Verdict.Elected elected) {
        new Offices(subject, findings).check(said.text());
        new QuantityCheck(put, new Truth(put, true, false, false, Figures.uncounted(0)), findings).ofElection(said);
        mark(said, elected.persons());
        seatsLeft(said, elected.emptySeats());
        said.read(TOLD, match -> {});
        said.read(TO_ELECT, match -> equal(match, put.electedSeats()));
        none(said, elected.emptySeats());
        claims(said, elected.persons());
        if (said.text().contains("くじ") && elected.persons().stream().noneMatch(ElectedPerson::byLot)) {
            findings.add(Fact.FIGURE, "sentences.error.noLot");
        }
    }

    void nobody(Said said) {
        boolean announced = said.statements().stream().anyMatch(statement -> NONE.matcher(statement).find());
        said.read(NONE, match -> {});
        said.read(TOLD, match -> {});
        said.statements().stream().filter(statement -> CLAIM.matcher(statement).find())
                .forEach(statement -> findings.add(Fact.OUTCOME, "sentences.error.nobodyElected"));
        if (!announced) {
            findings.add(Fact.NOTHING, "sentences.error.nothing", put.matters().getFirst().label(), "当選人なし");
        }
    }

    /** The longest name first: 林 is a part of 林恵. */
    private void mark(Said said, List<ElectedPerson> persons) {
        List<ElectedPerson> byLength = new ArrayList<>(persons);
        byLength.sort(Comparator.comparingInt((ElectedPerson person) -> person.name().length()).reversed());
        for (ElectedPerson person : byLength) {
            String mark = String.valueOf((char) (Marks.PERSON + persons.indexOf(person)));
            PersonPattern pattern = new PersonPattern(person);
            pattern.called().matcher(said.text()).results().forEach(match -> seat(match, person));
            said.replace(pattern.called(), mark);
            pattern.votesOf(mark).forEach(votes -> said.read(votes, match -> votes(match, person)));
            said.replace(Pattern.compile(mark + Marks.DONE), mark);
            said.replace(Pattern.compile(Marks.DONE + "(?:の|を得た|で)" + mark), mark);
        }
    }

    private void seat(MatchResult match, ElectedPerson person) {
        if (match.group(1) != null && !match.group(1).equals(String.valueOf(person.seat()))) {
            findings.add(Fact.PERSON_FOREIGN, "sentences.error.seat", person.name(), match.group(1));
        }
    }

    private void votes(MatchResult match, ElectedPerson person) {
        if (person.votes() == null) {
            findings.add(Fact.FIGURE, "sentences.error.notCounted", person.name(), Integer.parseInt(match.group(1)));
        } else if (Integer.parseInt(match.group(1)) != person.votes()) {
            findings.add(Fact.FIGURE, "sentences.error.figure", person.name(), Integer.parseInt(match.group(1)), person.votes());
        }
    }

    private void seatsLeft(Said said, int emptySeats) {
        boolean told = said.statements().stream().anyMatch(statement -> SEATS_LEFT.matcher(statement).find());
        said.read(SEATS_LEFT, match -> {
            if (Integer.parseInt(match.group(1)) != emptySeats) {
                findings.add(Fact.SEATS_LEFT, "sentences.error.seatsLeftOther", match.group(1), emptySeats);
            }
        });
        if (!told && emptySeats > 0) {
            findings.add(Fact.SEATS_LEFT, "sentences.error.seatsLeft", emptySeats);
        }
    }

    private void none(Said said, int emptySeats) {
        said.read(NONE, match -> {
            if (emptySeats == 0) {
                findings.add(Fact.OUTCOME, "sentences.error.someElected");
            }
        });
    }

    private void claims(Said said, List<ElectedPerson> persons) {
        Set<Integer> elected = new LinkedHashSet<>();
        Set<Integer> named = new LinkedHashSet<>();
        boolean claimed = false;
        for (String statement : said.statements()) {
            List<Integer> here = persons(statement);
            named.addAll(here);
            Matcher claim = CLAIM.matcher(statement);
            if (claim.find()) {
                claimed = true;
                denied(statement, claim);
                strangers(statement, persons.size());
                elected.addAll(here.isEmpty() && EARLIER.matcher(statement).find() ? named : here);
            }
        }
        missing(claimed, elected, persons);
    }

    private void missing(boolean claimed, Set<Integer> elected, List<ElectedPerson> persons) {
        if (!claimed) {
            findings.add(Fact.NOTHING, "sentences.error.nothing", put.matters().getFirst().label(), "当選");
            return;
        }
        for (int index = 0; index < persons.size(); index++) {
            if (!elected.contains(index)) {
                findings.add(Fact.PERSON_MISSING, "sentences.error.personMissing", persons.get(index).name());
            }
        }
    }

    private void denied(String statement, Matcher claim) {
        if (Tail.of(statement, claim.end(), statement.length()).negations() > 0) {
            findings.add(Fact.NEGATION, "sentences.error.notElected");
        }
    }

    private void strangers(String statement, int persons) {
        new Strangers(findings).check(statement);
        HOW_MANY.matcher(statement).results().forEach(match -> equal(match, persons));
    }

    private void equal(MatchResult match, int right) {
        if (Integer.parseInt(match.group(1)) != right) {
            findings.add(Fact.FIGURE, "sentences.error.number", match.group());
        }
    }

    private static List<Integer> persons(String statement) {
        List<Integer> persons = new ArrayList<>();
        Pattern.compile(Marks.persons()).matcher(statement).results()
                .forEach(match -> persons.add(match.group().charAt(0) - Marks.PERSON));
        return persons;
    }
}
