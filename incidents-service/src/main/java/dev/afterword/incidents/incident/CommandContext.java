package dev.afterword.incidents.incident;

import dev.afterword.incidents.commandtime.ResponseCourse;
import dev.afterword.incidents.commandtime.Span;
import java.util.List;

/**
 * What is known of the command of an incident, and how long and how wide it may be; read with the incident.
 *
 * @param otherRoles roles that the commander holds beside command
 * @param directReports people with a role now who answer to the commander: members of a led sub-team answer to its leader
 * @param suggestedAfterMinutes minutes in command after which a hand-off is suggested
 * @param dueAfterMinutes minutes in command after which a hand-off is due
 * @param passedUnexplained whether who has command took it over without a summary and has had no CAN report since
 * @param spanOfControl most people who should answer to one person
 * @param intervals every interval of command, oldest first
 * @param steps changes of status, oldest first, by which time without a commander is told
 */
record CommandContext(
        List<String> otherRoles,
        long directReports,
        long suggestedAfterMinutes,
        long dueAfterMinutes,
        boolean passedUnexplained,
        long spanOfControl,
        List<Span> intervals,
        List<ResponseCourse.StatusStep> steps) {

    /** Where nobody is in command yet, nothing of it is odd. */
    static final CommandContext NONE = new CommandContext(List.of(), 0, 60, 180, false, 8, List.of(), List.of());

    /** An expression over the incident {@code i} that gives this record as JSON. */
    static final String AS_JSON =
            """
            (select json_build_object(
               'otherRoles', (select coalesce(json_agg(a.role order by a.role), '[]') from role_assignment a
                               where a.incident_id = i.id and a.person_id = i.commander_id
                                 and a.role <> 'COMMANDER' and a.to_at is null),
               'directReports', (select count(distinct a.person_id) from role_assignment a
                                  where a.incident_id = i.id and a.to_at is null
                                    and a.person_id is distinct from i.commander_id
                                    and a.role not in ('OBSERVER', 'REPORTER')
                                    and (a.role = 'SUB_TEAM_LEAD' or not exists (
                                        select 1 from role_assignment l where l.incident_id = i.id
                                           and l.role = 'SUB_TEAM_LEAD' and l.to_at is null
                                           and lower(l.sub_team) = lower(a.sub_team)))),
               'suggestedAfterMinutes', s.hand_off_suggested_after_minutes,
               'dueAfterMinutes', s.hand_off_due_after_minutes,
               'passedUnexplained', exists (select from role_assignment a
                                             where a.incident_id = i.id and a.role = 'COMMANDER' and a.to_at is null
                                               and a.handoff_from_id is not null and a.handoff_summary is null
                                               and not exists (
                                                   select from can_report c join timeline_entry e on e.id = c.entry_id
                                                    where c.incident_id = i.id and e.recorded_at >= a.from_at)),
               'spanOfControl', s.span_of_control,
               'intervals', (select coalesce(json_agg(json_build_object('from', a.from_at, 'to', a.to_at)
                                        order by a.from_at), '[]')
                               from role_assignment a where a.incident_id = i.id and a.role = 'COMMANDER'),
               'steps', """
                    + ResponseCourse.STEPS_AS_JSON
                    + """
            )
               from incident_settings s order by s.version desc limit 1)""";
}
