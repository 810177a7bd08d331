package dev.afterword.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.localstack.PidFile;
import dev.afterword.localstack.StackHome;
import dev.afterword.localstack.StackPorts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AfterwordCommandTest {

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void anUnknownCommandIsRefusedWithASuggestion() {
        assertThat(run("statos")).isEqualTo(2);
        assertThat(errors.toString()).contains("statos").contains("afterword status");
    }

    @Test
    void helpOfEachCommandSucceeds() {
        for (String command : new String[] {"up", "down", "status", "logs", "reset", "token", "import"}) {
            assertThat(run(command, "--help")).as(command).isZero();
        }
    }

    @Test
    void aTakenPortIsNamedWithItsPartAndTheWayOut() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = stranger.getLocalPort();
            assertThat(run("up", "--data", folder.toString(), "--port", "" + port))
                    .isEqualTo(1);
            assertThat(errors.toString())
                    .contains("Port " + port + " (gateway) is taken")
                    .contains("--port <n>");
        }
    }

    @Test
    void aPortOfAnUnknownPartIsRefusedWithTheNamesOfTheParts() {
        assertThat(run("up", "--data", folder.toString(), "--port-of", "mail=25"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("no part 'mail'").contains("keycloak");
    }

    @Test
    void aPortThatIsNoNumberIsRefused() {
        assertThat(run("up", "--data", folder.toString(), "--port", "eighty")).isEqualTo(2);
        assertThat(errors.toString()).contains("eighty");
    }

    @Test
    void aTokenNeedsAKnownPersonAndARunningStack() {
        assertThat(run("token", "--data", folder.toString(), "nobody")).isEqualTo(1);
        assertThat(errors.toString()).contains("no demo person 'nobody'").contains("commander");
        assertThat(run("token", "--data", folder.toString(), "commander")).isEqualTo(1);
        assertThat(errors.toString()).contains("not running");
    }

    @Test
    void statusOfAStackThatNeverRanFails() {
        assertThat(run("status", "--data", folder.toString())).isEqualTo(1);
    }

    @Test
    void logsNeedAKnownPart() {
        assertThat(run("logs", "--data", folder.toString(), "mail")).isEqualTo(1);
        assertThat(errors.toString()).contains("no part 'mail'");
    }

    @Test
    void downWithNothingRunningIsNoFailure() {
        assertThat(run("down", "--data", folder.toString())).isZero();
    }

    @Test
    void resetRemovesWhatTheStackWroteAndNothingElse() throws IOException {
        StackHome home = new StackHome(folder);
        Files.createDirectories(home.data("postgres"));
        Files.writeString(folder.resolve("mine.txt"), "not yours");
        assertThat(run("reset", "--yes", "--data", folder.toString())).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("mine.txt")).exists();
    }

    @Test
    void downEndsWhatAKilledLauncherLeftAndNoStranger() throws Exception {
        StackHome home = new StackHome(folder);
        new RunningStack(StackPorts.free().byPart(), false).write(home);
        Process ours = new ProcessBuilder("sleep", "300").start();
        Process stranger = new ProcessBuilder("sleep", "300").start();
        try {
            new PidFile(home.run().resolve("incidents.pid")).write(ours.toHandle());
            // The id was given to somebody else since: it started at another time.
            Files.writeString(home.run().resolve("retros.pid"), stranger.pid() + " 1000\n");
            assertThat(run("down", "--data", folder.toString())).isZero();
            assertThat(ours.waitFor()).isNotZero();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            ours.destroyForcibly();
            stranger.destroyForcibly();
        }
    }

    private int run(String... arguments) {
        CommandLine line = AfterwordCommand.commandLine();
        line.setErr(new PrintWriter(errors, true));
        return line.execute(arguments);
    }
}
