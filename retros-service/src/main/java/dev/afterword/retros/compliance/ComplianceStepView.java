package dev.afterword.retros.compliance;

import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.terms.ClockStart;
import dev.afterword.retros.policy.terms.Regulation;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a regulator or a contract wants by a time.
 *
 * @param key short name
 * @param name what is to be done
 * @param regulation rule of law that wants it, or null
 * @param from moment of the incident at which the limit begins
 * @param startedAt when that was, or null while it has not come
 * @param dueAt when it is due, or null while the limit has not begun
 * @param state where it stands
 * @param doneAt when it was done, or null
 * @param doneBy who said so, or null
 * @param note reference or remark, or null
 */
@Schema(name = "ComplianceStepState")
record ComplianceStepView(
        @Schema(examples = "nis2-early-warning") String key,
        String name,
        Regulation regulation,
        ClockStart from,
        Instant startedAt,
        Instant dueAt,
        ComplianceState state,
        Instant doneAt,
        PersonView doneBy,
        String note) {

    static ComplianceStepView of(ComplianceClock clock, Instant start, Instant due, StepCompletion done, Instant now) {
        return new ComplianceStepView(
                clock.key(),
                clock.name(),
                clock.regulation(),
                clock.from(),
                start,
                due,
                state(due, done, now),
                done == null ? null : done.at(),
                done == null ? null : done.by(),
                done == null ? null : done.note());
    }

    private static ComplianceState state(Instant due, StepCompletion done, Instant now) {
        if (done != null) {
            return ComplianceState.DONE;
        }
        if (due == null) {
            return ComplianceState.WAITING;
        }
        return due.isBefore(now) ? ComplianceState.LATE : ComplianceState.OPEN;
    }
}
