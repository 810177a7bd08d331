package dev.afterword.incidents.message;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import java.util.Collections;
import java.util.Set;

/**
 * Which messages of a visible incident a person may read. What was sent to customers and internal teams is for everybody;
 * drafts are for those who work on them. Leadership's are for managers, administrators and auditors, for whoever wrote
 * them, and for who commands the incident, stands in for the commander or keeps the organisation informed.
 *
 * @param personId who reads
 * @param drafts whether they see what was not sent
 * @param leadership whether their roles let them read what leadership reads
 */
record MessageReader(String personId, boolean drafts, boolean leadership) {

    private static final Set<String> WORKERS =
            Set.of(Roles.RESPONDER, Roles.FACILITATOR, Roles.MANAGER, Roles.ADMIN, Roles.AUDITOR, Roles.INTEGRATION);
    private static final Set<String> LEADERS = Set.of(Roles.MANAGER, Roles.ADMIN, Roles.AUDITOR);

    /** The rule as SQL over the message {@code m}; %1$s drafts, %2$s leadership, %3$s person. */
    static final String MAY_READ =
            """
            (m.sent_at is not null or %1$s)
               and (m.audience <> 'LEADERSHIP' or %2$s or m.created_by_id = %3$s or exists (
                   select 1 from role_assignment a where a.incident_id = m.incident_id and a.person_id = %3$s
                      and a.to_at is null and a.role in ('COMMANDER', 'DEPUTY', 'INTERNAL_LIAISON')))""";

    static MessageReader of(CurrentUser user) {
        var roles = user.roles();
        return new MessageReader(
                user.id(), !Collections.disjoint(roles, WORKERS), !Collections.disjoint(roles, LEADERS));
    }
}
