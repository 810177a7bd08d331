package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.slo.SloView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an incident touched.
 *
 * @param services keys of its services
 * @param systems keys of the systems that these are part of
 * @param moments when what happened, as far as its status has come to it
 * @param takes whether it takes from budgets at all
 */
record BudgetSubject(List<String> services, List<String> systems, Moments moments, boolean takes) {

    /** Services that it names, and those that it has windows of. */
    static List<String> services(List<String> named, List<ImpactPeriod> periods) {
        return Stream.concat(named.stream(), periods.stream().map(ImpactPeriod::service))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean touches(SloView slo) {
        return slo.service() == null ? systems.contains(slo.system()) : services.contains(slo.service());
    }

    /** The same with what its windows touch, too. */
    BudgetSubject with(List<ImpactPeriod> periods) {
        var touched = Stream.concat(systems.stream(), periods.stream().map(ImpactPeriod::system))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new BudgetSubject(services(services, periods), touched, moments, takes);
    }
}
