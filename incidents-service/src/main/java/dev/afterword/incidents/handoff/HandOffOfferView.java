package dev.afterword.incidents.handoff;

import dev.afterword.incidents.incident.Warning;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Command that was offered.
 *
 * @param id id
 * @param from who had command when it was offered
 * @param to who is asked to take it
 * @param offeredBy who made the offer
 * @param reason why, or null
 * @param summary where things stood, or null
 * @param status where it stands; LAPSED when command went another way first
 * @param allowedTransitions where it may go now
 * @param offeredAt when it was made
 * @param answeredAt when it ended, or null
 * @param answer what was said when it ended, or null
 * @param warnings what is odd about the incident after the answer, none of which blocks it; empty elsewhere
 */
@Schema(name = "HandOffOffer")
record HandOffOfferView(
        UUID id,
        PersonRef from,
        PersonRef to,
        PersonRef offeredBy,
        String reason,
        String summary,
        OfferStatus status,
        List<OfferStatus> allowedTransitions,
        Instant offeredAt,
        Instant answeredAt,
        String answer,
        List<Warning> warnings) {

    HandOffOfferView {
        warnings = warnings == null ? List.of() : warnings;
    }

    HandOffOfferView with(List<Warning> odd) {
        return new HandOffOfferView(
                id,
                from,
                to,
                offeredBy,
                reason,
                summary,
                status,
                allowedTransitions,
                offeredAt,
                answeredAt,
                answer,
                odd);
    }
}
