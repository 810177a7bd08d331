package dev.afterword.incidents.reliability;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How reliable a service, a system or everything is. What the reader may not see counts nowhere.
 *
 * @param level what it is of
 * @param key key of the service or system, or null for everything
 * @param name name to show
 * @param at when it was computed
 * @param slos error budgets of the SLOs still aimed at
 * @param periods incidents of the last 28 and the last 90 days
 * @param followUps follow-ups of its incidents
 * @param shared services outside of it that the same incidents named, most first; empty for everything
 * @param recent its latest incidents of the last 90 days, at most ten
 * @param services its services in a line each, without retired ones
 * @param systems systems in a line each; empty but for everything
 * @param gaps what the catalogue does not know
 */
@Schema(name = "Reliability")
record ReliabilityView(
        Level level,
        String key,
        String name,
        Instant at,
        List<BudgetStateView> slos,
        List<PeriodView> periods,
        FollowUpCountView followUps,
        List<SharedServiceView> shared,
        List<RecentIncidentView> recent,
        List<ServiceRowView> services,
        List<SystemRowView> systems,
        GapsView gaps) {}
