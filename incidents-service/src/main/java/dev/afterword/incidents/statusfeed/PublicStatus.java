package dev.afterword.incidents.statusfeed;

import dev.afterword.incidents.message.wording.PublicState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The public status: what customers were told, newest first. It names no person and no restricted incident.
 *
 * @param id id of the feed, for ever; narrowed to a service it is a feed of its own
 * @param title name of the feed
 * @param pageUrl address of the status page, or null
 * @param updatedAt when it last changed
 * @param incidents incidents that customers were told of in the last 90 days, in 200 updates at most, and those that go on
 *     still, each with 20 updates at least where there are as many; the last told of first
 */
@Schema(name = "PublicStatus")
record PublicStatus(UUID id, String title, String pageUrl, Instant updatedAt, List<PublicIncident> incidents) {

    /**
     * An incident as the public knows it; its own title and summary are not public.
     *
     * @param id id of the incident, for ever
     * @param headline that of the latest update
     * @param state where it stands, as the latest update says; for one that was merged, as the incident says in which it
     *     goes on
     * @param mergedInto incident of this feed in which it goes on, or null
     * @param services services that it affects, as the latest update says and the feed names them
     * @param impactFrom since when there was an impact, as the latest update says, or null
     * @param impactTo until when, or null while it goes on
     * @param updates what customers were told, newest first
     */
    @Schema(name = "PublicIncident")
    record PublicIncident(
            UUID id,
            String headline,
            @Schema(examples = "MONITORING") PublicState state,
            UUID mergedInto,
            List<PublicService> services,
            Instant impactFrom,
            Instant impactTo,
            List<PublicUpdate> updates) {

        boolean affects(String service) {
            return services.stream().anyMatch(one -> one.key().equals(service));
        }

        PublicIncident goingOnIn(PublicIncident other) {
            return new PublicIncident(id, headline, other.state, other.id, services, impactFrom, impactTo, updates);
        }
    }

    /**
     * A service as the public knows it.
     *
     * @param key key
     * @param name name
     */
    @Schema(name = "PublicService")
    record PublicService(@Schema(examples = "checkout") String key, @Schema(examples = "Checkout") String name) {}

    /**
     * One message to customers.
     *
     * @param id id of the message, for ever
     * @param publishedAt when it was sent
     * @param state where the incident stood when it was sent
     * @param services services that it affected then, as far as the feed names them
     * @param headline one line
     * @param statement who could not do what, for how long, and what did not go wrong
     * @param text the whole message as plain text
     * @param html the whole message as HTML
     * @param nextUpdateAt when there is news again, or null
     */
    @Schema(name = "PublicUpdate")
    record PublicUpdate(
            UUID id,
            Instant publishedAt,
            @Schema(examples = "MONITORING") PublicState state,
            List<PublicService> services,
            String headline,
            List<String> statement,
            String text,
            String html,
            Instant nextUpdateAt) {}

    /** The same status for one service alone, as a feed that readers do not take for the whole one. */
    PublicStatus about(String service) {
        return isWhole(service)
                ? this
                : new PublicStatus(
                        UUID.nameUUIDFromBytes((id + " " + service).getBytes(StandardCharsets.UTF_8)),
                        title,
                        pageUrl,
                        updatedAt,
                        incidents.stream().filter(one -> one.affects(service)).toList());
    }

    /** Whether it is about all services. */
    static boolean isWhole(String service) {
        return service == null || service.isBlank();
    }
}
