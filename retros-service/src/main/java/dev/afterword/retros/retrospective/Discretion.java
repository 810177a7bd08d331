package dev.afterword.retros.retrospective;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.policy.PolicyMode;
import dev.afterword.retros.policy.PolicyService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may hold or skip a retrospective where the policy leaves that to commanders: the commander of record with a reason;
 * managers and administrators for them. Always part of the caller's transaction.
 */
@ApplicationScoped
class Discretion {
    private final PolicyService policy;
    private final IncidentService incidents;
    private final CurrentUser user;

    Discretion(PolicyService policy, IncidentService incidents, CurrentUser user) {
        this.policy = policy;
        this.incidents = incidents;
        this.user = user;
    }

    Uni<Void> check(Retrospective retrospective, String reason) {
        return policy.mode()
                .chain(mode -> mode == PolicyMode.COMMANDER_DISCRETION
                        ? incidents
                                .facts(retrospective.incidentId())
                                .invoke(this::requireCommander)
                                .invoke(() -> RetrospectiveProblems.requireReason(reason, "Deciding"))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private void requireCommander(IncidentFacts incident) {
        var commands = incident.commander() != null && incident.commander().id().equals(user.id());
        if (!commands && !user.roles().contains(Roles.MANAGER) && !user.roles().contains(Roles.ADMIN)) {
            throw RetrospectiveProblems.notTheCommander(incident.key());
        }
    }
}
