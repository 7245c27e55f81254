package org.gijido.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the measurements named in the arguments, or all, and prints one table. */
public final class Bench {

    /** One thing to measure. */
    @FunctionalInterface
    interface Measurement {
        List<Row> measure() throws Exception;
    }

    private static final long DECIDED = 1_000_000;
    private static final int DOCUMENTS = 2_000;
    private static final Map<String, Measurement> MEASUREMENTS = new LinkedHashMap<>();

    /** What runs only when asked for by name: parts of one, and what we compare with. */
    private static final Map<String, Measurement> PARTS = new HashMap<>(
            Map.of("mroonga", new MroongaBench(), "tickets", new TicketBench(),
                    "wide", new WideBench(),
                    "gap", new GapBench(), "tabs", new TabsBench(), "flowable", new FlowableBench(DOCUMENTS),
                    "sizes", new ApprovalBench(DECIDED), "peak", new PeakDayBench()));

    static {
        MEASUREMENTS.put("import", new ImportBench());
        MEASUREMENTS.put("search", new SearchBench());
        MEASUREMENTS.put("live", oneByOne(new LiveBench(),
                PARTS.get("tickets"), PARTS.get("wide"), PARTS.get("gap"), PARTS.get("tabs")));
        MEASUREMENTS.put("book", new BookBench());
        MEASUREMENTS.put("pages", new PageBench());
        MEASUREMENTS.put("voting", new VotingBench(List.of(28, 200, 2000), false));
        MEASUREMENTS.put("secret", new VotingBench(List.of(28, 200, 2000), true));
        MEASUREMENTS.put("approvals", oneByOne(PARTS.get("sizes"), PARTS.get("peak")));
    }

    private Bench() {
    }

    private static Measurement oneByOne(Measurement... parts) {
        return () -> {
            List<Row> rows = new ArrayList<>();
            for (Measurement part : parts) {
                rows.addAll(part.measure());
            }
            return rows;
        };
    }

    /**
     * @param arguments names, {@code --seats 28|200|2000} for the votes, by name and secret, {@code --decided N} for approvals, and
     *        {@code --documents N} for the turns with Flowable
     */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        int seats = wanted.indexOf("--seats");
        if (seats >= 0) {
            List<Integer> sizes = Arrays.stream(wanted.get(seats + 1).split("\\|")).map(Integer::valueOf).toList();
            MEASUREMENTS.put("voting", new VotingBench(sizes, false));
            MEASUREMENTS.put("secret", new VotingBench(sizes, true));
            wanted.subList(seats, seats + 2).clear();
        }
        int decided = wanted.indexOf("--decided");
        if (decided >= 0) {
            PARTS.put("sizes", new ApprovalBench(Long.parseLong(wanted.get(decided + 1))));
            MEASUREMENTS.put("approvals", oneByOne(PARTS.get("sizes"), PARTS.get("peak")));
            wanted.subList(decided, decided + 2).clear();
        }
        int documents = wanted.indexOf("--documents");
        if (documents >= 0) {
            PARTS.put("flowable", new FlowableBench(Integer.parseInt(wanted.get(documents + 1))));
            wanted.subList(documents, documents + 2).clear();
        }
        if (wanted.isEmpty()) {
            wanted.addAll(MEASUREMENTS.keySet());
        }
        System.out.printf("%n| %-58s | %8s | %8s | %s%n|%s|%s|%s|%s%n", "what", "p50", "p99", "remark",
                "-".repeat(60), "-".repeat(10), "-".repeat(10), "-".repeat(30));
        for (String name : wanted) {
            Measurement measurement = MEASUREMENTS.getOrDefault(name, PARTS.get(name));
            if (measurement == null) {
                throw new IllegalArgumentException("no such measurement: " + name + "; there are " + MEASUREMENTS.keySet()
                        + " and by name " + PARTS.keySet());
            }
            measurement.measure().forEach(System.out::println);
        }
        System.exit(0);
    }
}
