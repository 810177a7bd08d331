package dev.afterword.incidents.statistics;

import dev.afterword.incidents.estimate.Interval;
import dev.afterword.incidents.estimate.PoissonRate;
import dev.afterword.incidents.estimate.Proportion;
import dev.afterword.incidents.estimate.Quantiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The five measures of delivery, from recorded changes and from the incidents that people related to them. A deployment is
 * a deploy or a full rollback; a canary stage, a flag or a configuration is none, so that a canary that was stopped is no
 * failure.
 *
 * @param environment where the deployments went
 * @param deployments deployments of the period
 * @param deploymentsPerWeek how many a week
 * @param deploymentsPerWeekInterval its exact 95 % interval
 * @param changeFailRate deployments that are related to an incident that began with them or after them
 * @param failedDeploymentRecovery minutes from a deployment that failed to the end of the impact
 * @param deploymentRework deployments that were made because of an incident, rollbacks among them: those related to one
 *     that had begun before
 * @param changeLeadTime minutes from the commit to the deployment, where the change says when that was
 * @param incidentsPer100Deployments incidents of the period for each hundred deployments; null below five deployments
 */
@Schema(name = "DeliveryStatistics")
record DeliveryStatistics(
        @Schema(examples = "production") String environment,
        int deployments,
        double deploymentsPerWeek,
        Interval deploymentsPerWeekInterval,
        Share changeFailRate,
        Minutes failedDeploymentRecovery,
        Share deploymentRework,
        Minutes changeLeadTime,
        Double incidentsPer100Deployments) {

    private static final int ENOUGH = 5;
    private static final int FOR_PERCENTILES = 10;

    /**
     * A part of the deployments.
     *
     * @param n deployments that could be part of it
     * @param hits those that are
     * @param share hits divided by n; null below five
     * @param interval 95 % interval of the share after Wilson; null below five
     */
    @Schema(name = "DeliveryShare")
    record Share(int n, int hits, Double share, Interval interval) {

        static Share of(long hits, int n) {
            return n < ENOUGH
                    ? new Share(n, (int) hits, null, null)
                    : new Share(n, (int) hits, (double) hits / n, Proportion.interval(hits, n));
        }
    }

    /**
     * A duration over deployments, in minutes of the wall clock; there is no mean.
     *
     * @param n deployments of which both ends are known
     * @param open deployments of which the second end has not come or was not told
     * @param median half take no longer; null below five
     * @param medianInterval 95 % interval of the median; null below six
     * @param p90 nine of ten take no longer; null below ten
     */
    @Schema(name = "DeliveryMinutes")
    record Minutes(int n, int open, Double median, Interval medianInterval, Double p90) {

        static Minutes of(DoubleStream values, int all) {
            var sample = values.toArray();
            var quantiles = sample.length < ENOUGH ? null : Quantiles.of(sample);
            return new Minutes(
                    sample.length,
                    all - sample.length,
                    quantiles == null ? null : quantiles.at(0.5),
                    quantiles == null ? null : quantiles.medianInterval().orElse(null),
                    sample.length < FOR_PERCENTILES ? null : quantiles.at(0.9));
        }
    }

    static DeliveryStatistics of(String environment, Period period, List<DeploymentFact> deployments, long incidents) {
        var n = deployments.size();
        var rate = PoissonRate.interval(n);
        var failed = deployments.stream().filter(DeploymentFact::failed).toList();
        return new DeliveryStatistics(
                environment,
                n,
                n / period.weeks(),
                new Interval(rate.low() / period.weeks(), rate.high() / period.weeks()),
                Share.of(failed.size(), n),
                Minutes.of(
                        failed.stream()
                                .filter(one -> one.recoveredAt() != null)
                                .mapToDouble(one -> minutes(one.at(), one.recoveredAt())),
                        failed.size()),
                Share.of(deployments.stream().filter(DeploymentFact::rework).count(), n),
                Minutes.of(
                        deployments.stream()
                                .filter(one -> one.committedAt() != null)
                                .mapToDouble(one -> minutes(one.committedAt(), one.at())),
                        n),
                n < ENOUGH ? null : 100d * incidents / n);
    }

    private static double minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis() / 60_000d);
    }
}
