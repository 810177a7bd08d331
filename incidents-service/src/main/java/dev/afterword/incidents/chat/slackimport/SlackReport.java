package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackfile.SkipReason;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the dry run found in the file.
 *
 * @param channel the channel that was read, or null where it has to be chosen
 * @param channels channels of which the file has messages
 * @param read messages of the channel, readable or not
 * @param skipped how many are not wanted, and why
 * @param unreadable how many cannot be read; the first 1,000 are kept as written
 * @param people who wrote or is mentioned, and how they will be named; empty where people are not to be named
 */
@RegisterForReflection
@Schema(name = "SlackImportReport")
record SlackReport(
        Channel channel, List<Channel> channels, int read, List<Skipped> skipped, int unreadable, List<Person> people) {

    /**
     * A channel.
     *
     * @param id its id, or null where the file does not tell it
     * @param name its name, or null
     * @param days files of days that it has
     */
    @RegisterForReflection
    @Schema(name = "SlackExportChannel")
    record Channel(
            @Schema(examples = "C061A0WJG") String id, @Schema(examples = "inc-42-checkout") String name, int days) {}

    /**
     * Messages that are not taken.
     *
     * @param reason why
     * @param count how many
     */
    @RegisterForReflection
    @Schema(name = "SlackSkippedMessages")
    record Skipped(SkipReason reason, int count) {}

    /** How somebody was recognised: by their linked account, by their address, or not at all. */
    @Schema(name = "SlackRecognition")
    enum Recognition {
        ACCOUNT,
        ADDRESS,
        NONE
    }

    /**
     * Somebody who wrote or is mentioned.
     *
     * @param userId id in Slack
     * @param slackName name in Slack, or null where the file does not tell it
     * @param name how they will be named
     * @param by how they were recognised
     */
    @RegisterForReflection
    @Schema(name = "SlackImportPerson")
    record Person(@Schema(examples = "U061A5N1G") String userId, String slackName, String name, Recognition by) {}
}
