package dev.afterword.incidents.incident;

import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.retrospectivelink.RetrospectiveLinkView;
import java.util.List;
import java.util.UUID;

/**
 * What other features know of an incident; read in the statement that reads the incident.
 *
 * @param people people named on it
 * @param retrospective its retrospective, or null
 * @param followUps how many action items came out of it
 * @param mergedInto incident it is merged into, or null where there is none that the reader may see
 * @param commanderIsExpert whether its commander is its subject matter expert as well
 */
record IncidentContext(
        List<PersonRef> people,
        RetrospectiveLinkView retrospective,
        IncidentView.FollowUps followUps,
        UUID mergedInto,
        boolean commanderIsExpert) {

    /** An expression over the incident {@code i} that gives this record as JSON; it wants the reader's principals. */
    static final String AS_JSON =
            """
            cast(json_build_object(
              'people', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]')
                           from person p where p.id = any(i.access_people)),
              'retrospective', (select json_build_object('id', r.retrospective_id, 'key', r.key, 'status', r.status,
                                         'outcome', r.outcome, 'requirement', r.requirement, 'reason', r.reason)
                                  from retrospective_link r where r.incident_id = i.id),
              'followUps', (select json_build_object('total', count(*),
                                     'open', count(*) filter (where f.status in
                                       ('PROPOSED', 'OPEN', 'IN_PROGRESS', 'BLOCKED', 'DEFERRED', 'NOT_EFFECTIVE')),
                                     'done', count(*) filter (where f.status = 'DONE'),
                                     'verified', count(*) filter (where f.status = 'VERIFIED'))
                              from follow_up f where f.incident_id = i.id
                               and (f.visibility = 'ORGANISATION' or f.audience && %1$s)),
              'mergedInto', (select t.id from incident t where t.id = i.merged_into
                               and (t.visibility = 'ORGANISATION' or t.audience && %1$s)),
              'commanderIsExpert', exists (select 1 from role_assignment a where a.incident_id = i.id and a.role = 'SME'
                                              and a.person_id = i.commander_id and a.to_at is null)) as text)
            """;

    /** That of an incident which is just being declared. */
    static IncidentContext ofNew(List<PersonRef> people) {
        return new IncidentContext(people, null, IncidentView.FollowUps.NONE, null, false);
    }

    boolean retrospectiveDecided() {
        return retrospective != null && retrospective.settled();
    }
}
