package org.gijido.platform.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.gijido.it.TestServer;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built archive once more beside the running one, with tests in place of its pages and an empty database of its own.
 * Without the demo city, which would overwrite the accounts file of the run.
 */
final class ContainerArchive {

    private static final String DATABASE = "gijido_container";

    private ContainerArchive() {
    }

    /** @param features beans of a test beside those of the product */
    static EnterpriseArchive with(List<Class<?>> features, Class<?>... tests) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class,
                TestServer.sources().resolve("ear/target/gijido.ear").toFile());
        JavaArchive product = ShrinkWrap.create(JavaArchive.class, "gijido-ejb.jar")
                .merge(ear.getAsType(JavaArchive.class, "/gijido-ejb.jar"), path -> !path.get().startsWith("/org/gijido/demo/")
                        && !path.get().equals("/org/gijido/platform/Database.class"));
        ear.delete("/gijido-ejb.jar");
        ear.delete("/gijido-web.war");
        ear.addAsModule(product.addClasses(features.toArray(Class<?>[]::new)));
        ear.addAsModule(Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, "container-test.war")
                .addClasses(tests).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")));
        ear.delete("/META-INF/application.xml");
        ear.setApplicationXML(new StringAsset(description()));
        return ear;
    }

    /** Empty again, whatever an earlier run left. */
    static void emptyDatabase() throws SQLException {
        try (Connection connection = TestServer.database(); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE + " character set utf8mb4 collate utf8mb4_nopad_bin");
        }
    }

    /** The data source of the same name as the product's own class defines it, with another address. */
    private static String description() {
        return """
                <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="11">
                  <application-name>gijido-container</application-name>
                  <module><web><web-uri>container-test.war</web-uri><context-root>/container-test</context-root></web></module>
                  <module><ejb>gijido-ejb.jar</ejb></module>
                  <library-directory>lib</library-directory>
                  <data-source>
                    <name>java:app/jdbc/gijido</name>
                    <class-name>org.mariadb.jdbc.MariaDbDataSource</class-name>
                    <url>jdbc:mariadb://127.0.0.1:%s/%s?sslMode=disable</url>
                    <user>gijido</user>
                    <password>%s</password>
                  </data-source>
                </application>""".formatted(System.getProperty("gijido.database.port"), DATABASE,
                System.getProperty("gijido.database.password"));
    }
}
