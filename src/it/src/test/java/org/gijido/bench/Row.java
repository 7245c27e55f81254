package org.gijido.bench;

import java.util.Locale;

/** A line of the table. @param p50 as it is to be printed, with its unit */
record Row(String what, String p50, String p99, String remark) {

    static Row of(String what, Timings timings) {
        return new Row(what, milliseconds(timings.percentile(50)), milliseconds(timings.percentile(99)),
                timings.count() + " times");
    }

    static Row figure(String what, String figure, String remark) {
        return new Row(what, figure, "", remark);
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f ms" : "%.0f ms", value);
    }

    @Override
    public String toString() {
        return String.format("| %-58s | %8s | %8s | %s", what, p50, p99, remark);
    }
}
