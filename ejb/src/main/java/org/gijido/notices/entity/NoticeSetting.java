package org.gijido.notices.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/** What a person chose; whoever never chose has none. Kinds that nobody tells any more stay in it and do nothing. */
@Entity
@Table(name = "notice_settings")
public class NoticeSetting {

    @Id
    @Column(name = "person_id")
    private long personId;
    @Column(name = "office_hours")
    private boolean officeHours;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "notice_kinds_off", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "what")
    private Set<String> off = new HashSet<>();

    protected NoticeSetting() {
    }

    /** @param offered kinds among which was chosen: the others stay as they are @param off those of them that are not wanted */
    public void choose(Collection<String> offered, Collection<String> notWanted) {
        off.removeAll(Set.copyOf(offered));
        off.addAll(notWanted);
    }

    /** @param only whether the bell is quiet out of office hours */
    public void ringInOfficeHours(boolean only) {
        officeHours = only;
    }

    public boolean officeHours() {
        return officeHours;
    }

    public Set<String> off() {
        return Set.copyOf(off);
    }
}
