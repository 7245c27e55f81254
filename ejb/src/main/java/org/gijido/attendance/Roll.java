package org.gijido.attendance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The roll at one moment.
 *
 * @param seats     議員定数
 * @param quorum    how many must be present (Act 113)
 * @param presiding the councillor in the chair; null until one was named
 * @param lines     those in office that day, by seat
 */
public record Roll(long sittingId, RollState state, int seats, int quorum, Long presiding, List<RollLine> lines) {

    public Roll {
        lines = List.copyOf(lines);
    }

    /** Members in the chamber, the chair among them. */
    public int present() {
        return (int) lines.stream().filter(line -> line.presence().inChamber()).count();
    }

    /** 在職: seats that are not vacant. */
    public int inOffice() {
        return lines.size();
    }

    public boolean hasQuorum() {
        return hasQuorum(Set.of());
    }

    /** Act 113, proviso: whoever is recused does not spoil the quorum. */
    public boolean hasQuorum(Set<Long> recused) {
        return lines.stream().filter(line -> line.presence().inChamber() || recused.contains(line.councillorId())).count() >= quorum;
    }

    public Optional<RollLine> ofPerson(Long personId) {
        return lines.stream().filter(line -> personId != null && line.personId() == personId).findFirst();
    }

    public Optional<RollLine> ofCouncillor(long councillorId) {
        return lines.stream().filter(line -> line.councillorId() == councillorId).findFirst();
    }

    public boolean presidedBy(Long personId) {
        return ofPerson(personId).filter(line -> Long.valueOf(line.councillorId()).equals(presiding)).isPresent();
    }
}
