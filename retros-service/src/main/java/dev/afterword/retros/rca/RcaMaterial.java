package dev.afterword.retros.rca;

import dev.afterword.retros.cause.CausalGraphView;
import dev.afterword.retros.factor.FactorView;
import dev.afterword.retros.followup.FollowUpView;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.TimelineEntryView;
import dev.afterword.retros.why.WhyView;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All that the analysis is rendered from, as one reader may see it.
 *
 * @param ofPersons nodes of the graph whose words speak of a person
 */
record RcaMaterial(
        IncidentFacts incident,
        List<FactorView> factors,
        List<TimelineEntryView> timeline,
        List<FollowUpView> actions,
        List<WhyView> chains,
        CausalGraphView graph,
        Set<UUID> ofPersons) {}
