package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.Medium;
import org.gijido.approvals.figures.MediumCount;
import org.gijido.approvals.figures.MediumService;
import org.gijido.frame.web.EraFunctions;
import org.gijido.numbers.FiscalYear;
import org.gijido.platform.Texts;
import org.gijido.platform.web.BarChart;
import org.gijido.platform.web.BarChart.Bar;
import org.gijido.platform.web.ListParameters;

/** {@code #{approvalMedia}}: how much of a fiscal year, or of one of its months, was decided without paper. */
@Named("approvalMedia")
@RequestScoped
public class MediaBean {

    private static final String PATH = "/approvals/media.xhtml?year=";
    private static final int FIRST_YEAR = 2000;
    private static final int MONTHS = 12;
    private static final int FIRST_MONTH = 4;

    @Inject
    private MediumService media;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private FiscalYear year;
    private FiscalYear today;
    private int month;
    private Locale locale;
    private BarChart chart;
    private MediumLine whole;
    private List<MediumLine> months;
    private List<MediumLine> divisions;

    @PostConstruct
    void load() {
        Caller caller = current.get();
        locale = caller.locale();
        today = FiscalYear.of(LocalDate.now(clock));
        ListParameters address = ListParameters.of(request);
        year = new FiscalYear(Math.min(address.number("year", today.year(), FIRST_YEAR), today.year()));
        month = Math.min(address.number("month", 0, 0), MONTHS);
        show(media.of(caller, year));
    }

    private void show(List<MediumCount> counts) {
        List<MediumCount> chosen = counts.stream().filter(count -> month == 0 || count.month().getMonthValue() == month).toList();
        MediumCount sum = MediumCount.sum(chosen);
        whole = MediumLine.of(Texts.of(locale, "approvals.media.whole"), "", "", true, sum, locale);
        chart = new BarChart(List.of(new Bar(word(Medium.ELECTRONIC), sum.electronic(), "stamped"),
                new Bar(word(Medium.MIXED), sum.mixed(), "doing"), new Bar(word(Medium.PAPER), sum.paper(), "todo")));
        Map<YearMonth, List<MediumCount>> byMonth = counts.stream().collect(Collectors.groupingBy(MediumCount::month));
        months = IntStream.range(0, MONTHS).mapToObj(step -> YearMonth.of(year.year(), FIRST_MONTH).plusMonths(step))
                .filter(byMonth::containsKey).map(each -> MediumLine.of(EraFunctions.era(each.atDay(1), "month", locale), "",
                        PATH + year.year() + "&month=" + each.getMonthValue(), each.getMonthValue() == month,
                        MediumCount.sum(byMonth.get(each)), locale))
                .toList();
        Map<List<String>, List<MediumCount>> byDivision = chosen.stream().collect(Collectors.groupingBy(
                count -> List.of(count.department(), count.division()), LinkedHashMap::new, Collectors.toList()));
        divisions = byDivision.entrySet().stream().sorted(Map.Entry.comparingByKey(
                Comparator.comparing(names -> String.join("\t", names))))
                .map(each -> MediumLine.of(each.getKey().get(1), each.getKey().get(0), "", false,
                        MediumCount.sum(each.getValue()),
                        locale))
                .toList();
    }

    private String word(Medium medium) {
        return Texts.of(locale, "approvals.medium." + medium);
    }

    public String getYear() {
        return year.words();
    }

    public int getYearNumber() {
        return year.year();
    }

    /** Empty for all months. */
    public String getMonth() {
        return months.stream().filter(MediumLine::here).findFirst().map(MediumLine::label).orElse("");
    }

    public String getBefore() {
        return PATH + (year.year() - 1);
    }

    /** Empty where it is not yet. */
    public String getAfter() {
        return year.year() < today.year() ? PATH + (year.year() + 1) : "";
    }

    public String getAllMonths() {
        return PATH + year.year();
    }

    public BarChart getChart() {
        return chart;
    }

    public MediumLine getWhole() {
        return whole;
    }

    public List<MediumLine> getMonths() {
        return months;
    }

    public List<MediumLine> getDivisions() {
        return divisions;
    }
}
