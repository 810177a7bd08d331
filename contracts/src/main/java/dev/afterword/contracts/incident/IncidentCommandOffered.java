package dev.afterword.contracts.incident;

import dev.afterword.contracts.PersonRef;
import java.util.UUID;

/**
 * Command was offered to another person, or such an offer came to its end; command itself passes with another event.
 *
 * @param incident the incident after the change
 * @param offerId id of the offer
 * @param from who has command
 * @param to who is asked to take it
 * @param status PENDING, ACCEPTED, DECLINED, WITHDRAWN or LAPSED
 * @param reason why it ended, or null
 */
public record IncidentCommandOffered(
        IncidentSnapshot incident, UUID offerId, PersonRef from, PersonRef to, String status, String reason)
        implements IncidentEvent {}
