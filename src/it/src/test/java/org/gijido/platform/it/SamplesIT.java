package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.it.ServerProcess;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** O3, O4, O5, O6: the samples for systemd and for the domain of a city, with nothing changed but what a city changes. */
class SamplesIT {

    private static final Path DEPLOY = TestServer.sources().resolve("deploy");
    private static final Path ANALYZE = Path.of("/usr/bin/systemd-analyze");

    @TempDir
    private Path folder;

    /** As on Debian 12: the java that is found first is older than the server can use. */
    @BeforeEach
    void putAnotherJavaFirst() throws IOException {
        Path java = Files.writeString(Files.createDirectories(folder.resolve("bin")).resolve("java"),
                "#!/bin/sh\necho an old java\nexit 1\n");
        assertTrue(java.toFile().setExecutable(true));
    }

    @Test
    void theUnitStartsTheServerWithTheJavaOfTheEnvironmentFile() throws Exception {
        Map<String, String> environment = sampleEnvironment();
        String java = environment.get("AS_JAVA") + "/bin/java";
        String output = dryRun(environment);
        assertTrue(output.lines().anyMatch(java::equals), output);
        environment.remove("AS_JAVA");
        assertTrue(dryRun(environment).contains("an old java"), "what PATH finds is taken without it");
    }

    @Test
    void systemdUnderstandsTheUnit() throws Exception {
        assumeTrue(Files.isExecutable(ANALYZE), "systemd-analyze is not installed");
        Files.writeString(folder.resolve("mariadb.service"), "[Service]\nExecStart=/bin/true\n");
        Path unit = Files.writeString(folder.resolve("gijido.service"),
                unit().replaceFirst("(?m)^ExecStart=.*$", "ExecStart=/bin/true"));
        ProcessBuilder analyze = new ProcessBuilder(ANALYZE.toString(), "verify", "--man=no", unit.toString());
        analyze.environment().put("SYSTEMD_UNIT_PATH", folder + ":");
        String said = output(analyze);
        assertEquals(List.of(), said.lines().filter(line -> line.contains("gijido.service")).toList());
        assertTrue(unit().contains("\nUMask=0077\n"), "S14: what the server writes is for its own account only");
    }

    @Test
    void portsOfTheSamplesFitTogether() throws IOException {
        String readme = Files.readString(DEPLOY.resolve("payara/README.md"));
        int base = number(readme, "--portbase (\\d+)");
        assertEquals(base + 48, number(readme, "--port (\\d+) --user"));
        assertEquals(base + 49, number(readme, "@GRID_PORT@/(\\d+)/"));
        assertEquals(base + 80,
                number(Files.readString(DEPLOY.resolve("proxy/nginx.conf.example")), "server 127\\.0\\.0\\.1:(\\d+);"));
    }

    /** Every command of the description is one that a shell can read, and what it takes from these sources is there. */
    @Test
    void theDescriptionOfACitysDomainNamesWhatThereIs() throws Exception {
        String steps = Files.readString(DEPLOY.resolve("payara/README.md")).replaceFirst("(?s).*```sh\n(.*?)```.*", "$1");
        assertEquals("", output(new ProcessBuilder("bash", "-n", Files.writeString(folder.resolve("steps"), steps).toString())));
        List<String> files = Pattern.compile("^grep .*? (?=>)|^sed .*$", Pattern.MULTILINE).matcher(steps).results()
                .flatMap(line -> Pattern.compile("[a-z-]+\\.(asadmin|sed)").matcher(line.group()).results()
                        .map(file -> file.group()))
                .distinct().toList();
        assertEquals(
                List.of("first-boot.sed", "listeners.asadmin", "behind-proxy.asadmin", "first-boot.asadmin", "server.asadmin"),
                files);
        files.forEach(file -> assertTrue(Files.exists(DEPLOY.resolve("payara").resolve(file)), file));
        assertTrue(steps.contains(". /etc/gijido/gijido.env"), "O4: the deployment needs the address of the database");
        assertTrue(sampleEnvironment().keySet()
                .containsAll(List.of("GIJIDO_JDBC_URL", "GIJIDO_JDBC_USER", "GIJIDO_JDBC_PASSWORD", "GIJIDO_DATA_DIR")));
    }

    /** What the unit says, told instead of done: nothing is started. */
    private String dryRun(Map<String, String> environment) throws Exception {
        Path domains = TestServer.directory().resolve("payara/domains");
        String command = unit().replaceFirst("(?s).*\nExecStart=(.*?)\n.*", "$1").replace("/srv/gijido/payara7", installation())
                .replace("/srv/gijido/domains", domains.toString())
                .replace("/srv/gijido/listeners.asadmin", DEPLOY.resolve("payara/listeners.asadmin").toString());
        assertNotEquals(command, command.replace(" start-domain ", " "));
        ProcessBuilder systemd = new ProcessBuilder(command.replace(" start-domain ", " start-domain --dry-run ").split(" "));
        systemd.environment().clear();
        systemd.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        systemd.environment().putAll(environment);
        return output(systemd);
    }

    private static Map<String, String> sampleEnvironment() throws IOException {
        Map<String, String> environment = new TreeMap<>();
        Files.readAllLines(DEPLOY.resolve("systemd/gijido.env.example")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2)).forEach(pair -> environment.put(pair[0], pair[1].replace("\"", "")));
        environment.replace("AS_JAVA", System.getProperty("java.home"));
        return environment;
    }

    private static String unit() throws IOException {
        return Files.readString(DEPLOY.resolve("systemd/gijido.service"));
    }

    /** Of the server that runs. */
    private static String installation() {
        return ServerProcess.PAYARA.argument("-Dcom.sun.aas.installRoot=").replaceFirst("/glassfish$", "");
    }

    private static int number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern);
        return Integer.parseInt(found.group(1));
    }

    private static String output(ProcessBuilder command) throws Exception {
        Process process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
