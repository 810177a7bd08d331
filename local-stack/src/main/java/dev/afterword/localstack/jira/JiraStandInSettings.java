package dev.afterword.localstack.jira;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How one stand-in runs.
 *
 * @param port loopback port, 0 for any free one
 * @param projectKey the only project
 * @param file where issues and webhooks survive a restart, or null to keep them in memory
 * @param retryDelays pauses before a refused webhook delivery is tried again (real Jira: 5 to 15 minutes, 5 times)
 */
public record JiraStandInSettings(int port, String projectKey, Path file, List<Duration> retryDelays) {

    /** What the local stack uses: port 18090 and retries within half a minute. */
    public static JiraStandInSettings standard() {
        return new JiraStandInSettings(
                18090,
                "OPS",
                null,
                List.of(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(15)));
    }

    /** What tests use: any port, nothing on disk, retries within a second. */
    public static JiraStandInSettings forTests() {
        Duration pause = Duration.ofMillis(150);
        return new JiraStandInSettings(0, "OPS", null, List.of(pause, pause, pause, pause, pause));
    }

    JiraStandInSettings withPort(int otherPort) {
        return new JiraStandInSettings(otherPort, projectKey, file, retryDelays);
    }

    JiraStandInSettings withFile(Path otherFile) {
        return new JiraStandInSettings(port, projectKey, otherFile, retryDelays);
    }
}
