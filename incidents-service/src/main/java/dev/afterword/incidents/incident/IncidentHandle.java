package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.UUID;

/** A locked incident in the hands of another feature: what that feature may know and do, and no more. */
public final class IncidentHandle {

    private final Incident incident;

    IncidentHandle(Incident incident) {
        this.incident = incident;
    }

    Incident incident() {
        return incident;
    }

    public UUID id() {
        return incident.id;
    }

    public String key() {
        return incident.key;
    }

    public Moments moments() {
        return incident.moments;
    }

    public PersonRef commander() {
        return incident.commander;
    }

    /** Whether the impact goes on or may go on again, so that command may be handed off but not given back. */
    public boolean needsCommander() {
        return incident.status.isBeforeMitigation() || incident.status.mayGoBackBeforeMitigation();
    }

    public void joinedBy(PersonRef person, Instant now) {
        incident.joinedBy(person, now);
    }

    public void commandTakenBy(PersonRef person, Instant at) {
        incident.commandTakenBy(person, at);
    }

    public void commandGivenBack(Instant now) {
        incident.commandGivenBack(now);
    }

    public void roleGivenBack(Instant now) {
        incident.updatedAt = now;
    }
}
