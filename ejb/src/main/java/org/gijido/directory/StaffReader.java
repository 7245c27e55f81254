package org.gijido.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.directory.entity.Absence;

/** Reads who holds which post, for the features that ask on nobody's behalf; no user reaches it, so it asks for no caller. */
@ApplicationScoped
public class StaffReader {

    @Inject
    private PersonRepository people;
    @Inject
    private UnitRepository units;
    @Inject
    private AbsenceReader absences;

    /** Of today as it is at this moment; of another day those count as away who are so the whole day. */
    public StaffOfDay on(LocalDate day) {
        List<Absence> away = absences.of(day);
        return new StaffOfDay(units.on(day), people.inService(day), AbsenceReader.persons(away), AbsenceReader.acting(away));
    }

    /** The substitute by the person who is away. */
    Map<Long, Long> acting(LocalDate day) {
        return AbsenceReader.acting(absences.of(day));
    }
}
