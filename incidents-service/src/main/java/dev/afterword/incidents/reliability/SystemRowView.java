package dev.afterword.incidents.reliability;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A system in one line.
 *
 * @param key key of the system
 * @param name its name
 * @param domain area of the business, or null
 * @param team team that owns it, or null
 * @param services how many services it has that are not retired
 * @param incidents incidents of the last 28 days that named any of them
 * @param slos how many SLOs it and its services have
 * @param exhausted how many of these have nothing left of their budget
 * @param leastRemaining what is left of the budget of that SLO which has least, or null without SLOs
 */
@Schema(name = "SystemReliability")
record SystemRowView(
        String key,
        String name,
        String domain,
        String team,
        int services,
        int incidents,
        int slos,
        int exhausted,
        Double leastRemaining) {

    SystemRowView with(Collection<BudgetStateView> all, List<String> serviceKeys) {
        var own = all.stream()
                .filter(slo -> key.equals(slo.system()) || serviceKeys.contains(slo.service()))
                .toList();
        var exhausted = (int) own.stream().filter(slo -> slo.remaining() <= 0).count();
        return new SystemRowView(key, name, domain, team, services, incidents, own.size(), exhausted, least(own));
    }

    static Double least(Collection<BudgetStateView> slos) {
        return slos.stream()
                .map(BudgetStateView::remaining)
                .min(Double::compare)
                .orElse(null);
    }
}
