package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.severity.ImpactSize;
import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

    public String title() {
        return incident.title;
    }

    public String status() {
        return incident.status.name();
    }

    public String severity() {
        return incident.severity.name();
    }

    public PersonRef commander() {
        return incident.commander;
    }

    /** Whether the impact goes on or may go on again, so that command may be handed off but not given back. */
    public boolean needsCommander() {
        return incident.status.isBeforeMitigation() || incident.status.isSetAside();
    }

    public Moments moments() {
        return incident.moments;
    }

    /** The same without a mitigation or a resolution that its status has not come to. */
    public Moments reachedMoments() {
        return incident.status.reached(incident.moments);
    }

    /** Whether it takes from error budgets; what was planned, practised or avoided does not. */
    public boolean takesBudgets() {
        return incident.type.takesBudgets();
    }

    public String type() {
        return incident.type.name();
    }

    public boolean isMerged() {
        return incident.status == IncidentStatus.MERGED;
    }

    /** Whether nobody works on it any more. */
    public boolean isOver() {
        return !incident.status.isBeforeMitigation() && incident.status != IncidentStatus.MITIGATED;
    }

    public void joinedBy(PersonRef person, Instant now) {
        incident.joinedBy(person, now);
    }

    /** Everybody who holds or held a role as the record has it now; who was named by mistake sees a restricted one no more. */
    public void rolesHeldBy(List<String> people, Instant now) {
        incident.roleHolders = people.stream().distinct().sorted().toArray(String[]::new);
        incident.audience = IncidentAudience.of(incident);
        incident.updatedAt = now;
    }

    public Instant commandSince() {
        return incident.commandSince;
    }

    /** Somebody is asked to help, by whatever way: a merged incident asks nobody, a restricted one lets them see it. */
    public void asks(PersonRef person, Instant now) {
        incident.asks(person, now);
    }

    public void asksTeam(String team, Instant now) {
        incident.asksTeam(team, now);
    }

    /** Whether the response goes on, as opposed to being over or set aside. */
    public boolean isInResponse() {
        return incident.status.isInResponse();
    }

    public boolean isDeclared() {
        return incident.status == IncidentStatus.INVESTIGATING;
    }

    /** Whether it was reported and nobody has declared it yet. */
    public boolean isReported() {
        return incident.status == IncidentStatus.TRIAGE;
    }

    public PersonRef declaredBy() {
        return incident.declaredBy;
    }

    public void commandTakenBy(PersonRef person, Instant at) {
        incident.commandTakenBy(person, at);
    }

    public void commandGivenBack(Instant now) {
        incident.commandGivenBack(now);
    }

    /** Keys of the services that it names. */
    public List<String> services() {
        return List.of(incident.services);
    }

    /** A service that was not well is one of its services, as far as there is room for one more; says whether it is new. */
    public boolean touched(String service, Instant now) {
        var named = services();
        if (named.contains(service) || named.size() >= EditIncidentRequest.MOST_SERVICES) {
            return false;
        }
        incident.services = Stream.concat(named.stream(), Stream.of(service)).toArray(String[]::new);
        incident.updatedAt = now;
        return true;
    }

    public boolean isOpenToEverybody() {
        return incident.visibility == Visibility.ORGANISATION;
    }

    /** What its windows and cohorts add up to now; gives what that did to the severity. */
    public SeverityShift sized(ImpactSize size, Instant now) {
        return incident.sized(size, now);
    }

    public void roleGivenBack(Instant now) {
        incident.updatedAt = now;
    }
}
