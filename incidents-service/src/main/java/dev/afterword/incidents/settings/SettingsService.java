package dev.afterword.incidents.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Knows the settings that hold now, and changes them. */
@ApplicationScoped
public class SettingsService {

    /** Declaring asks for the settings each time; a change made in another process may be missed this long. */
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private static final int MOST_VERSIONS = 200;

    private record Known(SettingsView settings, Instant until) {}

    private final SettingsRepository versions;
    private final AuditService audit;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    private volatile Known known;

    SettingsService(
            SettingsRepository versions, AuditService audit, MergePatch mergePatch, CurrentUser user, Clock clock) {
        this.versions = versions;
        this.audit = audit;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    /** The settings for a decision of the platform; runs in the caller's session if they have to be read. */
    public Uni<SettingsView> current() {
        var last = known;
        return last != null && clock.instant().isBefore(last.until())
                ? Uni.createFrom().item(last.settings())
                : versions.latest().map(IncidentSettings::view).invoke(this::remember);
    }

    @WithSession
    Uni<SettingsView> read() {
        return versions.latest().map(IncidentSettings::view);
    }

    @WithSession
    Uni<List<SettingsView>> history() {
        return versions.newestFirst(MOST_VERSIONS)
                .map(found -> found.stream().map(IncidentSettings::view).toList());
    }

    /** Remembered only after the commit: until then the old settings hold. */
    Uni<SettingsView> edit(String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return Panache.withTransaction(() -> versions.lockLatest()
                        .invoke(latest -> ETags.check(ifMatch, latest.version()))
                        .chain(latest -> change(latest, patch)))
                .invoke(this::remember);
    }

    private Uni<SettingsView> change(IncidentSettings latest, JsonNode patch) {
        var before = latest.editable();
        var after = mergePatch.apply(before, patch, EditSettingsRequest.class);
        if (Objects.equals(before, after)) {
            return Uni.createFrom().item(latest.view());
        }
        return versions.persist(latest.next(after, PeopleService.refOf(user), clock.instant()))
                .call(next -> audit.deed(
                        AuditKind.SETTINGS_CHANGED,
                        "incidents",
                        "Version " + next.view().version()))
                .map(IncidentSettings::view);
    }

    /** A slow reader never puts an older version in the place of a newer one. */
    private void remember(SettingsView settings) {
        var last = known;
        if (last == null || last.settings().version() <= settings.version()) {
            known = new Known(settings, clock.instant().plus(TRUSTED));
        }
    }
}
