package org.gijido.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/**
 * Brings the schema up to date before Hibernate validates it. An integrator is the one hook that runs early enough;
 * the data source cannot be looked up by its {@code java:app} name at that moment, so it is taken from Hibernate.
 */
public class MigrationIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        DataSource source = factory.getServiceRegistry().requireService(ConnectionProvider.class).unwrap(DataSource.class);
        DurabilityCheck.require(source, Mode.current());
        Flyway.configure(MigrationIntegrator.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                // Each feature has a range of numbers of its own: a new one of an early range comes after later ranges were run.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
