package dev.afterword.incidents.timeline;

import dev.afterword.incidents.entry.EntryDetail;
import dev.afterword.incidents.entry.ImportedFrom;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.Problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of an entry beyond the form of its fields; everything that is wrong is said at once. */
final class EntryRules {

    /** Clocks of clients differ; more than this is a mistake. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final Set<String> OF_THE_PLATFORM = Set.of("role", "from", "to");
    private static final Map<TimelineEntryKind, Set<String>> DETAIL = Map.of(
            TimelineEntryKind.MITIGATION_ATTEMPTED, Set.of("mitigation", "result"),
            TimelineEntryKind.MISCOMMUNICATION, Set.of("miscommunication"),
            TimelineEntryKind.RUNBOOK_FOLLOWED, Set.of("runbook"),
            TimelineEntryKind.RUNBOOK_DEVIATED, Set.of("runbook", "rationale"),
            TimelineEntryKind.CHANGE_CANARY_STAGE, Set.of("stage"));

    private final List<FieldError> errors = new ArrayList<>();
    private final Instant now;

    EntryRules(Instant now) {
        this.now = now;
    }

    /** Notes what is wrong with facts that a person or a tool tells. */
    EntryRules check(EntryFacts facts, String prefix) {
        note(facts.kind().isAutomatic(), prefix + "/kind", "is written by the platform when the change itself happens");
        return checkSaid(facts, prefix);
    }

    /** The same for facts of an entry whose kind is not the caller's choice. */
    EntryRules checkSaid(EntryFacts facts, String prefix) {
        note(facts.occurredAt().isAfter(now.plus(CLOCK_SKEW)), prefix + "/occurredAt", "must not be in the future");
        var reasoned =
                facts.causalityReason() != null && !facts.causalityReason().isBlank();
        note(
                facts.isJudged() && !reasoned,
                prefix + "/causalityReason",
                "is needed where causality is " + facts.causality());
        note(
                facts.kind() == TimelineEntryKind.SENTIMENT && facts.audience().leavesTheOrganisation(),
                prefix + "/audience",
                "of SENTIMENT must not leave the organisation: ORGANISATION, RESPONDERS or PRIVATE");
        note(!facts.isJudged() && reasoned, prefix + "/causalityReason", "has no judgement to explain");
        checkDetail(facts, prefix + "/detail");
        return this;
    }

    private void checkDetail(EntryFacts facts, String pointer) {
        var tidy = facts.detail() == null ? null : facts.detail().tidied();
        var detail = tidy == null ? EntryDetail.NONE : tidy;
        var known = DETAIL.getOrDefault(facts.kind(), Set.of());
        detail.given().stream()
                .filter(field -> !known.contains(field))
                .filter(field -> !(facts.kind().isAutomatic() && OF_THE_PLATFORM.contains(field)))
                .forEach(field -> note(
                        true,
                        pointer + "/" + field,
                        OF_THE_PLATFORM.contains(field)
                                ? "is written by the platform"
                                : "is not a field of " + facts.kind()));
        note(
                facts.kind() == TimelineEntryKind.MISCOMMUNICATION && detail.miscommunication() == null,
                pointer + "/miscommunication",
                "must say what went past each other");
        note(
                facts.kind() == TimelineEntryKind.RUNBOOK_DEVIATED && detail.rationale() == null,
                pointer + "/rationale",
                "must say why another way was taken");
    }

    /** Imported facts belong to the incident and not to one person, and each is there once. */
    EntryRules checkImports(List<AddTimelineEntryRequest> requests, List<String> prefixes) {
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < requests.size(); i++) {
            var from = requests.get(i).importedFrom();
            if (from != null) {
                note(!seen.add(key(from)), prefixes.get(i) + "/importedFrom", "is there twice");
                note(
                        requests.get(i).audience() == EntryAudience.PRIVATE,
                        prefixes.get(i) + "/audience",
                        "of an imported entry must not be PRIVATE");
            }
        }
        return this;
    }

    EntryRules note(boolean wrong, String pointer, String message) {
        if (wrong) {
            errors.add(new FieldError(pointer, message));
        }
        return this;
    }

    /** Fails with a 400 that names everything noted, if there is anything. */
    void enforce() {
        if (errors.isEmpty()) {
            return;
        }
        var first = errors.get(0);
        var problem = CommonProblems.invalid(first.pointer() + ": " + first.message());
        errors.forEach(error -> problem.withError(error.pointer(), error.message()));
        throw problem;
    }

    static List<String> key(ImportedFrom from) {
        return List.of(from.system(), from.externalId());
    }
}
