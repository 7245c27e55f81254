package org.gijido.approvals.it;

import java.sql.SQLException;

/** Somebody who is away today, as long as the test wants it. */
record Away(Staff staff) implements AutoCloseable {

    static Away today(Staff staff) throws SQLException {
        Database.run("insert into absences (person_id, valid_from, valid_to, first_half, last_half, reason)"
                + " values (" + staff.person()
                + ", current_date, current_date + interval 1 day, 'MORNING', 'AFTERNOON', 'BUSINESS_TRIP')");
        return new Away(staff);
    }

    @Override
    public void close() throws SQLException {
        Database.run("delete from absences where person_id = " + staff.person());
    }
}
