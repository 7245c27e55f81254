package org.gijido.results.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.platform.Texts;
import org.gijido.platform.web.BarChart;
import org.gijido.platform.web.BarChart.Bar;
import org.gijido.results.ResultsService;
import org.gijido.results.SittingAttendance;
import org.gijido.results.VoteStatistics;
import org.gijido.results.VoteStatistics.Unanimity;

/** {@code #{voteStatisticsBean}}: figures of the session that {@code #{resultsBean}} has chosen. */
@Named
@RequestScoped
public class VoteStatisticsBean {

    /** A sitting with its chart. */
    public record AttendanceChart(SittingAttendance attendance, BarChart chart) {
    }

    @Inject
    private ResultsBean choice;
    @Inject
    private ResultsService service;
    @Inject
    private CurrentCaller current;

    private VoteStatistics statistics;
    private BarChart unanimity;
    private List<AttendanceChart> attendance = List.of();

    public void load() {
        choice.choose();
        if (choice.getChosen() != null) {
            Caller caller = current.get();
            statistics = service.statistics(caller, choice.getSession());
            Unanimity counted = statistics.unanimity();
            unanimity = new BarChart(List.of(new Bar(word("unanimous"), counted.unanimous(), "stamped"),
                    new Bar(word("divided"), counted.divided(), "doing"),
                    new Bar(word("untold"), counted.untold(), "todo")));
            attendance = service.attendance(caller, choice.getSession()).stream().map(day -> new AttendanceChart(day, chart(day)))
                    .toList();
        }
    }

    private BarChart chart(SittingAttendance day) {
        return new BarChart(
                List.of(new Bar(word("attended"), day.attended(), "stamped"), new Bar(word("absent"), day.absent(), "todo"),
                        new Bar(word("unknown"), day.unknown(), "doing")));
    }

    private String word(String key) {
        return Texts.of(current.get().locale(), "results.statistics." + key);
    }

    public boolean isFilled() {
        return statistics != null && !(statistics.participation().isEmpty() && attendance.isEmpty());
    }

    public VoteStatistics getStatistics() {
        return statistics;
    }

    public BarChart getUnanimity() {
        return unanimity;
    }

    public List<AttendanceChart> getAttendance() {
        return attendance;
    }
}
