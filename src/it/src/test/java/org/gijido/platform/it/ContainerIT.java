package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import javax.sql.DataSource;
import org.gijido.access.AdministratorLinks;
import org.gijido.access.Caller;
import org.gijido.live.LiveLog;
import org.gijido.numbers.NumberSeries;
import org.gijido.numbers.Numbers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the container: the product starts on an empty database, and its services guard themselves without any page
 * before them. One deployment for all, because each takes many seconds.
 */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final Caller WITHOUT_A_ROLE = new Caller(1, null, "nobody", "無役 花子", Set.of(), false, List.of(),
            Locale.JAPANESE, "standard");

    @Inject
    private BeanManager beans;
    @Inject
    private AdministratorLinks links;
    @Inject
    private LiveLog log;
    @Inject
    private NotesTopic notes;
    @Inject
    private Numbers numbers;
    @Inject
    private NumberSeries series;
    @Inject
    private NumberedDecision decisions;
    @Resource
    private UserTransaction transaction;
    @Resource(lookup = "java:app/jdbc/gijido")
    private DataSource source;

    @Deployment
    static EnterpriseArchive product() throws SQLException {
        ContainerArchive.emptyDatabase();
        return ContainerArchive.with(List.of(NotesTopic.class, NumberedDecision.class),
                ContainerIT.class, ServiceDoors.class, AdministratorDoor.class, OwnLog.class, GaplessNumbers.class);
    }

    /** That we are here at all says more: Hibernate validated the tables before the deployment was accepted. */
    @Test
    void emptyDatabaseWasMigrated() throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("select database(), count(*), sum(success) from flyway_schema_history")) {
            row.next();
            assertEquals("gijido_container", row.getString(1));
            assertTrue(row.getInt(2) > 10);
            assertEquals(row.getInt(2), row.getInt(3));
        }
    }

    /** Services decide, not pages: each one is knocked at by somebody who may nothing. What opens is listed, with a reason. */
    @Test
    void servicesRefuseACallerWithoutARole() {
        ServiceDoors doors = new ServiceDoors(beans);
        assertTrue(doors.all().size() > 30, "only " + doors.all());
        Map<String, String> open = doors.openTo(WITHOUT_A_ROLE);
        assertEquals(ServiceDoors.OPEN_TO_EVERY_ACCOUNT, open.keySet(), () -> open.toString());
    }

    /** O8: the first account of an empty installation, then another one for who has the machine in hand. */
    @Test
    void anAdministratorIsMadeByALinkThatWorksOnce() throws Exception {
        new AdministratorDoor(links, source).check();
    }

    /** 200 decisions at once. */
    @Test
    void numbersHaveNoGapAndNoneIsGivenTwice() throws Exception {
        new GaplessNumbers(numbers, series, transaction, decisions).check();
    }

    @Test
    void aFeaturesOwnTableIsTheLogOfItsTopic() throws Exception {
        new OwnLog(log, notes, transaction, source).check();
    }
}
