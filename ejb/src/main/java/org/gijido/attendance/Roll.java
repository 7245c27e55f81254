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

    /** @see Headcount#hasQuorum() */
    public boolean hasQuorum(Set<Long> recused) {
        return headcount(recused).hasQuorum();
    }

    /** @param recused councillors who are recused from the matter */
    public Headcount headcount(Set<Long> recused) {
        int excused = (int) lines.stream().filter(line -> line.presence().excusedBy(recused.contains(line.councillorId())))
                .count();
        return new Headcount(present(), excused, quorum);
    }

    /** Members in the chamber who take part in a matter: without the recused. */
    public int present(Set<Long> recused) {
        return (int) lines.stream().filter(line -> line.presence().inChamber() && !recused.contains(line.councillorId())).count();
    }

    /** Whether somebody presides who is in the chamber: a chair who is not there decides nothing. */
    public boolean chairPresent() {
        return presiding != null && ofCouncillor(presiding).filter(line -> line.presence().inChamber()).isPresent();
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
