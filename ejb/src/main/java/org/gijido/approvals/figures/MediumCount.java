package org.gijido.approvals.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;

/**
 * How many documents of a division were decided in a month, in the words of the day on which they were drafted.
 *
 * @param electronic without any paper
 * @param mixed      with something on paper beside them
 * @param paper      stamped on paper
 */
public record MediumCount(String department, String division, YearMonth month, long electronic, long mixed, long paper) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All of them together, of no division and no month. */
    public static MediumCount sum(Collection<MediumCount> counts) {
        return new MediumCount("", "", null, counts.stream().mapToLong(MediumCount::electronic).sum(),
                counts.stream().mapToLong(MediumCount::mixed).sum(), counts.stream().mapToLong(MediumCount::paper).sum());
    }

    public long all() {
        return electronic + mixed + paper;
    }

    /** 電子決裁率: decided here, with or without paper beside; in hundredths with one decimal place. 0 of nothing. */
    public BigDecimal rate() {
        return percent(electronic + mixed);
    }

    /** 完全電子の割合. */
    public BigDecimal fullRate() {
        return percent(electronic);
    }

    private BigDecimal percent(long part) {
        return all() == 0 ? BigDecimal.ZERO.setScale(1)
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(all()), 1, RoundingMode.HALF_UP);
    }
}
