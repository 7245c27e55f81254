package org.gijido.results.web;

import java.time.LocalDate;
import java.util.List;

import org.gijido.results.SittingAttendance;
import org.gijido.results.VoteStatistics;

/** Figures of a session. @param untold items of which nobody knows whether all agreed */
public record StatisticsJson(int unanimous, int divided, int untold, List<AttendanceJson> attendance,
        List<VoteStatistics.Agreement> agreements,
        List<VoteStatistics.Participation> participation) {

    public record AttendanceJson(long sitting, LocalDate heldOn, String title, int inOffice, int attended, int late, int wentHome,
            int absent,
            int unknown) {
    }

    static StatisticsJson of(VoteStatistics statistics, List<SittingAttendance> attendance) {
        VoteStatistics.Unanimity unanimity = statistics.unanimity();
        return new StatisticsJson(unanimity.unanimous(), unanimity.divided(), unanimity.untold(),
                attendance.stream().map(one -> new AttendanceJson(
                        one.sitting().id(), one.sitting().heldOn(), one.sitting().title(), one.inOffice(), one.attended(),
                        one.late(), one.wentHome(), one.absent(),
                        one.unknown()))
                        .toList(),
                statistics.agreements(), statistics.participation());
    }
}
