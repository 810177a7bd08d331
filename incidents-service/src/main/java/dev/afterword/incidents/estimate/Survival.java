package dev.afterword.incidents.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The share that still goes on after so long, by Kaplan and Meier (1958): what has not ended yet counts as long as it was
 * watched.
 */
public final class Survival {

    /**
     * How long one was watched.
     *
     * @param time how long
     * @param ended whether it ended then, or still went on
     */
    public record Watched(double time, boolean ended) {}

    /**
     * A step of the curve.
     *
     * @param time from here on, in the unit of the times
     * @param share this share goes on
     * @param atRisk so many were watched until here
     */
    @Schema(name = "SurvivalStep")
    public record Step(double time, double share, long atRisk) {}

    private Survival() {}

    /** The steps of the curve in their order, each at a time when at least one ended. */
    public static List<Step> steps(List<Watched> sample) {
        var ordered = sample.stream()
                .sorted(Comparator.comparingDouble(Watched::time))
                .toList();
        var steps = new ArrayList<Step>();
        var share = 1d;
        var i = 0;
        while (i < ordered.size()) {
            var time = ordered.get(i).time();
            var atRisk = ordered.size() - i;
            var ended = 0;
            while (i < ordered.size() && ordered.get(i).time() == time) {
                ended += ordered.get(i).ended() ? 1 : 0;
                i++;
            }
            if (ended > 0) {
                share *= 1 - (double) ended / atRisk;
                steps.add(new Step(time, share, atRisk));
            }
        }
        return steps;
    }

    /** The first time at which no more than half goes on; empty where more than half did to the end. */
    public static OptionalDouble median(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.share() <= 0.5 + 1e-12)
                .mapToDouble(Step::time)
                .findFirst();
    }
}
