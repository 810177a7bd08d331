package dev.afterword.retros.why;

import static java.util.stream.Collectors.groupingBy;

import dev.afterword.retros.factor.FactorView;
import dev.afterword.retros.factor.detail.EvidenceLink;
import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer with all that was asked from it; the first of a chain is what is asked about.
 *
 * @param parentId the answer that it was asked from; null for the beginning of a chain
 * @param question how it was asked; null: "Why?"
 * @param answer in words; null where the factor says it all
 * @param factorId the factor that is the answer, or null
 * @param statement what to show: the answer, or else the statement of the factor
 * @param factorStands false when the factor was withdrawn since
 * @param timelineEntryIds timeline entries that show it
 * @param links pages that show it
 * @param answers why it was so: none, one or several, in the order of their recording
 */
public record WhyView(
        UUID id,
        UUID parentId,
        String question,
        String answer,
        UUID factorId,
        String statement,
        boolean factorStands,
        List<UUID> timelineEntryIds,
        List<EvidenceLink> links,
        List<WhyView> answers,
        PersonView recordedBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static List<WhyView> chains(List<Why> all, List<FactorView> factors) {
        var below = all.stream().collect(groupingBy(why -> Optional.ofNullable(why.parentId())));
        return below.getOrDefault(Optional.<UUID>empty(), List.of()).stream()
                .map(first -> of(first, below, factors))
                .toList();
    }

    /** Chains are no deeper than {@link WhyProblems#DEEPEST}, so it may call itself. */
    private static WhyView of(Why why, Map<Optional<UUID>, List<Why>> below, List<FactorView> factors) {
        return of(
                why,
                factors,
                below.getOrDefault(Optional.of(why.id()), List.of()).stream()
                        .map(answer -> of(answer, below, factors))
                        .toList());
    }

    static WhyView of(Why why, List<FactorView> factors, List<WhyView> answers) {
        var factor = factors.stream()
                .filter(candidate -> candidate.id().equals(why.factorId()))
                .findFirst();
        return new WhyView(
                why.id(),
                why.parentId(),
                why.question(),
                why.answer(),
                why.factorId(),
                why.answer() != null
                        ? why.answer()
                        : factor.map(FactorView::statement).orElse(""),
                factor.map(FactorView::stands).orElse(true),
                why.timelineEntryIds(),
                why.links(),
                answers,
                why.recordedBy(),
                why.version(),
                why.createdAt(),
                why.updatedAt());
    }
}
