package dev.afterword.retros.holiday;

import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.person.PersonService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;

/** Keeps the holidays of each region. */
@ApplicationScoped
public class HolidayService {
    private final HolidaySettingsRepository settings;
    private final PersonService people;
    private final Clock clock;

    HolidayService(HolidaySettingsRepository settings, PersonService people, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    /** The holidays as they are now; part of the caller's session. */
    public Uni<Holidays> holidays() {
        return settings.read().map(now -> new Holidays(now.regions(), now.defaultRegion()));
    }

    @WithSession
    Uni<HolidaySettings> read() {
        return settings.read();
    }

    @WithTransaction
    Uni<HolidaySettings> change(HolidaySettingsRequest request, String ifMatch) {
        var version = ETags.required(ifMatch);
        check(request);
        return settings.change(request, people.caller(), clock.instant(), version)
                .chain(changed -> settings.read().invoke(current -> {
                    if (!changed) {
                        throw CommonProblems.preconditionFailed(current.version());
                    }
                }));
    }

    private static void check(HolidaySettingsRequest request) {
        var keys = new HashSet<String>();
        for (var i = 0; i < request.regions().size(); i++) {
            var region = request.regions().get(i);
            if (!keys.add(region.key())) {
                throw CommonProblems.badRequest("/regions/" + i + "/key", "is the key of another region too");
            }
            if (region.dates().stream().anyMatch(day -> day.getYear() < 1990 || day.getYear() > 2199)) {
                throw CommonProblems.badRequest("/regions/" + i + "/dates", "must lie between the years 1990 and 2199");
            }
        }
        if (request.defaultRegion() != null && !keys.contains(request.defaultRegion())) {
            throw CommonProblems.badRequest("/defaultRegion", "must be the key of a region");
        }
    }
}
