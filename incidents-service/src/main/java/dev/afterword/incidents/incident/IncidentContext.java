package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.MomentFlagView;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.retrospectivelink.RetrospectiveLinkView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What other features know of an incident; read in the statement that reads the incident.
 *
 * @param people people named on it
 * @param retrospective its retrospective, or null
 * @param followUps how many action items came out of it
 * @param mergedInto incident it is merged into, or null where there is none that the reader may see
 * @param flags its moments that an import could not use
 * @param command what is known of its command
 * @param spentBudgets error budgets of which it took more than a fifth of four weeks'
 * @param promisedUpdates next updates that the last messages to customers and internal teams have promised
 */
record IncidentContext(
        List<PersonRef> people,
        RetrospectiveLinkView retrospective,
        IncidentView.FollowUps followUps,
        UUID mergedInto,
        List<MomentFlagView> flags,
        CommandContext command,
        List<SpentBudget> spentBudgets,
        List<PromisedUpdate> promisedUpdates) {

    /**
     * An error budget that the incident took much of.
     *
     * @param slo key and name of the SLO
     * @param ofFourWeeks part of a budget of four weeks, 1 is all of it
     */
    record SpentBudget(String slo, double ofFourWeeks) {}

    /**
     * A next update that an audience was promised.
     *
     * @param audience CUSTOMER or INTERNAL
     * @param at when it was promised for
     */
    record PromisedUpdate(String audience, Instant at) {}

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
              'flags', (select coalesce(json_agg(json_build_object('moment', m.moment, 'flag', m.flag,
                                 'original', m.original) order by m.moment), '[]')
                          from moment_flag m where m.incident_id = i.id),
              'spentBudgets', (select coalesce(json_agg(json_build_object('slo', s.key || ' ' || s.name,
                                        'ofFourWeeks', b.four_week_share) order by b.four_week_share desc, s.id), '[]')
                                 from budget_consumption b join slo s on s.id = b.slo_id
                                where b.incident_id = i.id and b.four_week_share > 0.2
                                  and (
              """
                    + IncidentType.TAKES_BUDGETS
                    + """
              )),
              'promisedUpdates', (select coalesce(json_agg(json_build_object('audience', l.audience, 'at', l.next_update_at)
                                         order by l.audience), '[]')
                                    from (select distinct on (m.audience) m.audience, m.next_update_at from message m
                                           where m.incident_id = i.id and m.status = 'SENT' and m.audience <> 'LEADERSHIP'
                                           order by m.audience, m.sent_at desc) l
                                   where l.next_update_at is not null),
              'command', """
                    + CommandContext.AS_JSON + ") as text)";

    /** That of an incident which is just being declared. */
    static IncidentContext ofNew(List<PersonRef> people) {
        return new IncidentContext(
                people, null, IncidentView.FollowUps.NONE, null, List.of(), CommandContext.NONE, List.of(), List.of());
    }

    boolean retrospectiveDecided() {
        return retrospective != null && retrospective.settled();
    }
}
