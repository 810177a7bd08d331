package dev.afterword.incidents.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an entry of a kind tells beside its text, in fields that can be counted. Each kind has its own fields, the others
 * are null.
 *
 * @param mitigation what was tried; of MITIGATION_ATTEMPTED
 * @param result what came of it; of MITIGATION_ATTEMPTED
 * @param miscommunication what went past each other; of MISCOMMUNICATION, where it is needed
 * @param runbook name or address of the runbook; of RUNBOOK_FOLLOWED and RUNBOOK_DEVIATED
 * @param rationale why another way was taken; of RUNBOOK_DEVIATED, where it is needed
 * @param stage which part of the rollout; of CHANGE_CANARY_STAGE
 * @param role which role; of ROLE_ASSIGNED and ROLE_HANDED_OFF, which the platform writes
 * @param from what it was before; of STATUS_CHANGED and SEVERITY_CHANGED, which the platform writes
 * @param to what it is since; of STATUS_CHANGED and SEVERITY_CHANGED, which the platform writes
 */
@Embeddable
@Schema(name = "TimelineEntryDetail")
public record EntryDetail(
        @Enumerated(EnumType.STRING) @Column(name = "detail_mitigation") Mitigation mitigation,
        @Enumerated(EnumType.STRING) @Column(name = "detail_result") MitigationResult result,
        @Enumerated(EnumType.STRING) @Column(name = "detail_miscommunication") EntryTag miscommunication,
        @Size(max = 500) @Column(name = "detail_runbook") @Schema(examples = "Drain a region") String runbook,
        @Size(max = 2000) @Column(name = "detail_rationale") @Schema(examples = "Step 3 needs a host that is gone")
                String rationale,
        @Size(max = 100) @Column(name = "detail_stage") @Schema(examples = "25 % of traffic") String stage,
        @Size(max = 40) @Column(name = "detail_role") String role,
        @Size(max = 40) @Column(name = "detail_from") String from,
        @Size(max = 40) @Column(name = "detail_to") String to) {

    /** Nothing beside the text. */
    public static final EntryDetail NONE = new EntryDetail(null, null, null, null, null, null, null, null, null);

    /** What a mitigation does; FEATURE_ROLLBACK takes back one feature, ROLLBACK a whole release. */
    @Schema(name = "Mitigation")
    public enum Mitigation {
        ROLLBACK,
        FEATURE_ROLLBACK,
        SCALE,
        FAILOVER,
        RESTART,
        CONFIG,
        DATA_FIX,
        TRAFFIC,
        OTHER
    }

    /** What came of a mitigation. */
    @Schema(name = "MitigationResult")
    public enum MitigationResult {
        WORKED,
        PARTLY,
        NO_EFFECT,
        WORSE,
        UNKNOWN
    }

    /** A change from one word to another, as the platform writes it. */
    public static EntryDetail change(String from, String to) {
        return new EntryDetail(null, null, null, null, null, null, null, from, to);
    }

    /** A role that was taken, given back or handed over, as the platform writes it. */
    public static EntryDetail role(String role) {
        return new EntryDetail(null, null, null, null, null, null, role, null, null);
    }

    /** Names of the fields that are set. */
    public Set<String> given() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mitigation", mitigation);
        fields.put("result", result);
        fields.put("miscommunication", miscommunication);
        fields.put("runbook", runbook);
        fields.put("rationale", rationale);
        fields.put("stage", stage);
        fields.put("role", role);
        fields.put("from", from);
        fields.put("to", to);
        fields.values().removeIf(value -> value == null);
        return fields.keySet();
    }

    /** The same with blank texts as absent, or null where nothing is left. */
    public EntryDetail tidied() {
        var tidy = new EntryDetail(
                mitigation, result, miscommunication, text(runbook), text(rationale), text(stage), role, from, to);
        return tidy.equals(NONE) ? null : tidy;
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
