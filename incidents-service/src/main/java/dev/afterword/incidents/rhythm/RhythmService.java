package dev.afterword.incidents.rhythm;

import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.restkit.http.ResourceId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Says when those who wait for news of an incident should hear next. */
@ApplicationScoped
class RhythmService {

    private final RhythmRepository rhythms;
    private final IncidentAccessService incidents;
    private final RhythmConfig config;
    private final Clock clock;

    RhythmService(RhythmRepository rhythms, IncidentAccessService incidents, RhythmConfig config, Clock clock) {
        this.rhythms = rhythms;
        this.incidents = incidents;
        this.config = config;
        this.clock = clock;
    }

    Uni<List<RhythmView>> of(ResourceId incident) {
        return incidents.visible(incident).chain(rhythms::of).map(found -> found.stream()
                .map(rhythm -> rhythm.view(config, clock.instant()))
                .toList());
    }
}
