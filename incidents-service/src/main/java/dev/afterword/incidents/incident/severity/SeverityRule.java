package dev.afterword.incidents.incident.severity;

import static dev.afterword.incidents.incident.Severity.SEV0;
import static dev.afterword.incidents.incident.Severity.SEV1;
import static dev.afterword.incidents.incident.Severity.SEV2;
import static dev.afterword.incidents.incident.Severity.SEV3;
import static dev.afterword.incidents.incident.Severity.SEV4;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.incident.Impact;
import dev.afterword.incidents.incident.Severity;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Computes a severity from the impact. Each cohort gets points, and the worst cohort decides:
 *
 * <pre>
 * effect    = level (NONE 0, GRAY 1, DEGRADED 2, PARTIAL_OUTAGE 3, FULL_OUTAGE 4; 2 while unknown)
 *             x share affected (at least a quarter, the whole while unknown)
 * weight    = necessity + 2 x importance (1 to 5 each; 3 while unknown), so 3 to 15
 * reach     = 0, 3 from 1,000, 6 from 10,000, 9 from 100,000 affected
 * duration  = 0, 2 from 30 minutes, 4 from 4 hours
 * points    = effect x weight + reach + duration; 0 without an effect
 * severity  = SEV1 from 48, SEV2 from 28, SEV3 from 12, SEV4 below
 * </pre>
 *
 * Duration adds at most 4 of 73 points, so that a blip of what matters outranks a long failure of what is rarely used.
 * Data lost or exposed makes it one step worse, SEV2 at least, and SEV0 where it is at scale (SEV1 by points, or 10,000
 * affected). Where more than a fifth of four weeks' error budget of an SLO is gone it is SEV2 at least, where all of it is,
 * SEV1. A change of any number here is a new {@link #VERSION}; severities of the past keep the one they came from.
 */
public final class SeverityRule {

    public static final String VERSION = "impact-2";

    private static final int UNKNOWN_RATING = 3;
    private static final long AT_SCALE = 10_000;
    private static final double FIFTH = 0.2;
    private static final Comparator<Severity> WORST_FIRST = Comparator.naturalOrder();

    private SeverityRule() {}

    /** The severity of the worst cohort, and why. */
    public static ComputedSeverity of(List<Reach> cohorts) {
        return cohorts.stream()
                .min(Comparator.comparing(SeverityRule::severity, WORST_FIRST)
                        .thenComparing(
                                Comparator.comparingDouble(SeverityRule::points).reversed()))
                .map(worst -> new ComputedSeverity(severity(worst), sentence(worst), VERSION))
                .orElse(ComputedSeverity.UNKNOWN);
    }

    /** The same, or what the loss of an error budget says where that is worse; null is no loss. */
    public static ComputedSeverity of(List<Reach> cohorts, BudgetLoss loss) {
        var byImpact = of(cohorts);
        var byBudget = loss == null ? ComputedSeverity.UNKNOWN : byBudget(loss);
        return WORST_FIRST.compare(byBudget.severity(), byImpact.severity()) < 0 ? byBudget : byImpact;
    }

    private static ComputedSeverity byBudget(BudgetLoss loss) {
        if (loss.ofFourWeeks() <= FIFTH) {
            return ComputedSeverity.UNKNOWN;
        }
        var sentence = String.format(
                Locale.ROOT,
                "It took %.0f %% of four weeks' error budget of %s.",
                loss.ofFourWeeks() * 100,
                loss.slo());
        return new ComputedSeverity(loss.ofFourWeeks() >= 1 ? SEV1 : SEV2, sentence, VERSION);
    }

    /** That of windows and cohorts, or what was said of the whole incident's data where that is worse. */
    public static ComputedSeverity of(ImpactSize size, Impact told) {
        var sized = size.severity() == null ? Severity.UNKNOWN : size.severity();
        var data = told.dataLoss() == Certainty.YES || told.dataExposure() == Certainty.YES;
        if (data && WORST_FIRST.compare(SEV2, sized) < 0) {
            return new ComputedSeverity(SEV2, "Data was lost or exposed.", VERSION);
        }
        return sized == Severity.UNKNOWN
                ? ComputedSeverity.UNKNOWN
                : new ComputedSeverity(sized, size.because(), VERSION);
    }

    static Severity severity(Reach cohort) {
        var byPoints = band(points(cohort));
        if (!cohort.touchesData()) {
            return byPoints;
        }
        var scale = byPoints == SEV1 || (cohort.affected() != null && cohort.affected() >= AT_SCALE);
        return scale ? SEV0 : byPoints == SEV2 ? SEV1 : SEV2;
    }

    private static Severity band(double points) {
        if (points >= 48) {
            return SEV1;
        }
        if (points >= 28) {
            return SEV2;
        }
        return points >= 12 ? SEV3 : SEV4;
    }

    static double points(Reach cohort) {
        var effect = effect(cohort);
        var weight = rating(cohort.necessity()) + 2 * rating(cohort.importance());
        return effect == 0 ? 0 : effect * weight + reach(cohort.affected()) + duration(cohort.duration());
    }

    private static double effect(Reach cohort) {
        var level = cohort.level() == null ? ImpactLevel.DEGRADED : cohort.level();
        var share = cohort.fraction() == null ? 1 : Math.max(0.25, cohort.fraction());
        return level.ordinal() * share;
    }

    private static int rating(Integer told) {
        return told == null ? UNKNOWN_RATING : told;
    }

    private static int reach(Long affected) {
        if (affected == null || affected < 1_000) {
            return 0;
        }
        return affected >= 100_000 ? 9 : affected >= 10_000 ? 6 : 3;
    }

    private static int duration(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(30)) < 0) {
            return 0;
        }
        return duration.compareTo(Duration.ofHours(4)) < 0 ? 2 : 4;
    }

    private static String sentence(Reach cohort) {
        var data = cohort.touchesData() ? ", data lost or exposed" : "";
        return "%s: %s, necessity %s, importance %s%s."
                .formatted(
                        cohort.name(), word(cohort.level()), word(cohort.necessity()), word(cohort.importance()), data);
    }

    private static String word(ImpactLevel level) {
        return level == null
                ? "effect unknown"
                : level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(Integer rating) {
        return rating == null ? "unknown" : rating.toString();
    }
}
