package dev.afterword.incidents.reliability;

import dev.afterword.incidents.slo.ReviewState;
import java.util.Collection;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the catalogue does not know of the services of the view.
 *
 * @param withoutTeam services that no team owns
 * @param withoutTier services whose tier nobody has said
 * @param withoutSystem services that are part of no system
 * @param withoutSlo services without an SLO of their own
 * @param reviewsOverdue SLOs whose review is overdue
 */
@Schema(name = "ReliabilityGaps")
record GapsView(int withoutTeam, int withoutTier, int withoutSystem, int withoutSlo, int reviewsOverdue) {

    static GapsView of(Collection<ServiceRowView> services, Collection<BudgetStateView> slos) {
        return new GapsView(
                count(services, service -> service.team() == null),
                count(services, service -> service.tier() == null),
                count(services, service -> service.system() == null),
                count(services, service -> service.slos() == 0),
                count(slos, slo -> slo.reviewState() == ReviewState.OVERDUE));
    }

    private static <T> int count(Collection<T> all, Predicate<T> counts) {
        return (int) all.stream().filter(counts).count();
    }
}
