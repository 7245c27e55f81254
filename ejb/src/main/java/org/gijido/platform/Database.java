package org.gijido.platform;

import java.sql.Connection;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one data source. Its address comes from the environment ({@code GIJIDO_JDBC_URL}, {@code _USER},
 * {@code _PASSWORD}): the application's own files are not readable yet when it is defined.
 *
 * <p>It names the driver, not {@code MariaDbDataSource}: that one is an XA data source, and a crash between prepare and
 * commit left a prepared transaction that held the lock of an answer's row for ever. One database needs no XA.
 *
 * <p>READ COMMITTED, because services lock a row and then read what hangs on it: under REPEATABLE READ those reads come
 * from a snapshot that may be older than the lock, and a text was derived without the update that had just been committed.
 *
 * <p>A session bean only because in an EJB module the server looks for data sources on nothing else.
 */
@Singleton
@DataSourceDefinition(name = Database.JNDI_NAME, className = "org.mariadb.jdbc.Driver", url = "${MPCONFIG=gijido.jdbc.url}",
        user = "${MPCONFIG=gijido.jdbc.user}", password = "${MPCONFIG=gijido.jdbc.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED, minPoolSize = 8, maxPoolSize = 64)
public class Database {

    static final String JNDI_NAME = "java:app/jdbc/gijido";
}
