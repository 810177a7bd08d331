package dev.afterword.incidents.budget;

import dev.afterword.incidents.impact.ImpactPeriod;
import dev.afterword.incidents.moment.Moments;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an incident touched.
 *
 * @param services keys of its services
 * @param systems keys of the systems that these are part of
 * @param moments when what happened
 */
record BudgetSubject(List<String> services, List<String> systems, Moments moments) {

    /** Services that it names, and those that it has windows of. */
    static List<String> services(List<String> named, List<ImpactPeriod> periods) {
        return Stream.concat(named.stream(), periods.stream().map(ImpactPeriod::service))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The same with what its windows touch, too. */
    BudgetSubject with(List<ImpactPeriod> periods) {
        var touched = Stream.concat(systems.stream(), periods.stream().map(ImpactPeriod::system))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new BudgetSubject(services(services, periods), touched, moments);
    }
}
