package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** O1, O6, O13, O19: the start script with a server that is slow, stuck or interrupted; what stands for the server is a shell. */
class StartScriptsIT {

    private static final String LOAD = "set -euo pipefail; here=$SOURCES/deploy; root=$SOURCES; for part in $here/lib/*.sh; do . $part; done; ";
    private static final String BOOT = LOAD
            + "read_arguments --dir $RUN; stop_on_signals; take_directory; mkdir -p $domain_folder/logs; first_port=0; payara=$RUN/server;"
            + " echo booting; boot_domain; echo booted; ";

    @TempDir
    private Path run;

    /** {@code asadmin} starts {@code java} and waits for it, as the real one does. */
    @BeforeEach
    void makeServer() throws IOException {
        Path bin = Files.createDirectories(run.resolve("server/glassfish/bin"));
        Files.copy(Path.of("/bin/bash"), run.resolve("java"), StandardCopyOption.COPY_ATTRIBUTES);
        Path asadmin = Files.writeString(bin.resolve("asadmin"),
                "#!/bin/bash\nsetsid " + run + "/java -c \"$DOES; while :; do sleep 0.2; done\" server "
                        + argument() + " & exec > /dev/null 2>&1\nsleep $STARTS\n");
        assertTrue(asadmin.toFile().setExecutable(true));
    }

    @AfterEach
    void endLeftovers() {
        leftovers().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void aSlowStartIsWaitedForWhileItDoesSomething() throws Exception {
        Process script = script(BOOT, "DOES", "while :; do :; done", "STARTS", "5", "GIJIDO_PATIENCE", "3");
        assertEquals(0, ended(script), () -> output());
        assertTrue(output().contains("booted"), output());
        assertEquals(List.of(), leftovers(), "stopped at the end");
    }

    @Test
    void aStuckStartIsGivenUpAndLeavesNothing() throws Exception {
        Process script = script(BOOT, "DOES", ":", "STARTS", "60", "GIJIDO_PATIENCE", "2");
        assertEquals(1, ended(script), () -> output());
        assertTrue(output().contains("does not start"), output());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void anInterruptedStartLeavesNothing() throws Exception {
        Process script = script(BOOT, "DOES", ":", "STARTS", "60", "GIJIDO_PATIENCE", "60");
        while (leftovers().isEmpty()) {
            assertTrue(script.isAlive(), () -> output());
            TimeUnit.MILLISECONDS.sleep(20);
        }
        script.destroy();
        assertNotEquals(0, ended(script), () -> output());
        assertEquals(List.of(), leftovers());
    }

    /** The run itself was killed before it had written down what it started. */
    @Test
    void stopFindsAServerThatNobodyRemembered() throws Exception {
        Files.createDirectories(run.resolve("logs"));
        new ProcessBuilder(run.resolve("java").toString(), "-c", "while :; do sleep 0.2; done", "server", argument()).start();
        // Two for the moment in which it forks.
        assertFalse(leftovers().isEmpty());
        assertEquals(0, ended(script("$SOURCES/deploy/stop --dir $RUN")), () -> output());
        assertEquals(List.of(), leftovers());
    }

    /** What is told at the end of all tests made a run in which all passed end as if one had not. */
    @Test
    void aModuleWithoutReportsOfTestsIsNoFailure() throws Exception {
        Path reports = Files.createDirectories(run.resolve("src/it/target/failsafe-reports"));
        Files.createFile(run.resolve("started"));
        Files.writeString(reports.resolve("TEST-org.gijido.SomeIT.xml"), """
                <testsuite name="org.gijido.SomeIT" time="12.5" tests="1" errors="0" skipped="0" failures="0">
                  <testcase name="something" time="7.5"/>
                </testsuite>
                """);
        assertEquals(0,
                ended(script(LOAD + "for part in $here/verify.d/*.sh; do . $part; done; touch -d '1 hour ago' $RUN/started;"
                        + " root=$RUN dir=$RUN; slowest; summary; echo through")),
                () -> output());
        assertTrue(output().contains("7.5  SomeIT something") && output().contains("Tests run: 1, Failures: 0")
                && output().contains("through"), output());
    }

    @Test
    void aDatabaseIsDeletedOnlyByItsName() throws Exception {
        Path database = Files.createDirectories(run.resolve("mariadb/data"));
        Path key = Files.writeString(Files.createDirectories(run.resolve("data/keys")).resolve("voting-memos.key"), "key");
        for (String fresh : List.of("--fresh", "--fresh=" + "another")) {
            assertEquals(1, ended(script(LOAD + "read_arguments --dir $RUN " + fresh + "; begin_afresh < /dev/null")), fresh);
            assertTrue(Files.exists(database) && Files.exists(key), fresh);
            assertTrue(output().contains("Nothing was deleted"), output());
        }
        assertEquals(0, ended(script(LOAD + "read_arguments --dir $RUN --fresh=" + run.getFileName() + "; begin_afresh")),
                () -> output());
        assertFalse(Files.exists(database) || Files.exists(key));
    }

    /** O13: after a failed upgrade nobody is told to delete what is there. */
    @Test
    void beginningAfreshIsAdvisedOnlyWhereNothingWasThere() throws Exception {
        String fails = LOAD + "read_arguments --dir $RUN; ";
        assertEquals(0, ended(script(fails + "show_causes")));
        assertFalse(output().contains("--fresh"), output());
        assertEquals(0, ended(script(fails + "database_made=yes; show_causes")));
        assertTrue(output().contains("--fresh"), output());
    }

    /** O6: the first boot of every new domain is looked at like this, and ended where anything is open. */
    @Test
    void portsThatAreOpenToOthersAreSeen() throws Exception {
        int open = TestServer.url().getPort();
        assertEquals(0, ended(script(LOAD + "open_to_others " + open / 100 * 100)));
        assertTrue(output().lines().toList().contains(Integer.toString(open)), output());
        assertEquals(0, ended(script(LOAD + "open_to_others " + System.getProperty("gijido.database.port"))));
        assertEquals("", output(), "the inner ports");
    }

    /** O19: Maven would name the first file that it missed. */
    @Test
    void aMissingNetworkIsNamed() throws Exception {
        String fails = LOAD
                + "read_arguments --dir $RUN; echo \"$SAID\" > $RUN/build.log; has_no_network $RUN/build.log && fail_without_network $RUN/build.log; exit 7";
        assertEquals(1,
                ended(script(fails, "SAID", "Could not transfer artifact: repo.example: Temporary failure in name resolution")));
        assertTrue(output().contains("GIJIDO_EAR"), output());
        assertEquals(7, ended(script(fails, "SAID", "COMPILATION ERROR")), () -> output());
    }

    private Process script(String text, String... environment) throws IOException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", text).redirectErrorStream(true)
                .redirectOutput(run.resolve("output").toFile());
        bash.environment().put("SOURCES", TestServer.sources().toString());
        bash.environment().put("RUN", run.toString());
        for (int index = 0; index < environment.length; index += 2) {
            bash.environment().put(environment[index], environment[index + 1]);
        }
        return bash.start();
    }

    private static int ended(Process script) throws InterruptedException {
        assertTrue(script.waitFor(60, TimeUnit.SECONDS));
        return script.exitValue();
    }

    private String output() {
        try {
            return Files.readString(run.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String argument() {
        return "-Dcom.sun.aas.instanceRoot=" + run + "/payara/domains/gijido";
    }

    /** By the file that they run: only the server of this test is a copy of the shell. */
    private List<ProcessHandle> leftovers() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(one -> one.info().command().filter(run.resolve("java").toString()::equals).isPresent()).toList();
        }
    }
}
