package dev.afterword.retros.holiday;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.retros.person.PersonView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Keeps the holidays; part of the caller's session. */
@ApplicationScoped
class HolidaySettingsRepository {
    private static final String READ =
            "select regions, default_region, version, changed_by_id, changed_by_name, changed_at from holiday_settings";

    private static final String CHANGE =
            """
            update holiday_settings set regions = ?1, default_region = ?2, version = version + 1,
                   changed_by_id = ?3, changed_by_name = ?4, changed_at = ?5 where version = ?6""";

    private static final TypeReference<List<HolidayRegion>> REGIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    HolidaySettingsRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<HolidaySettings> read() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ, Tuple.class).getSingleResult())
                .map(this::settings);
    }

    /** Whether the version was still the current one. */
    Uni<Boolean> change(HolidaySettingsRequest request, PersonView by, Instant now, long version) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CHANGE)
                        .setParameter(1, written(request.regions()))
                        .setParameter(2, request.defaultRegion())
                        .setParameter(3, by.id())
                        .setParameter(4, by.name())
                        .setParameter(5, now)
                        .setParameter(6, version)
                        .executeUpdate())
                .map(changed -> changed == 1);
    }

    private HolidaySettings settings(Tuple row) {
        var at = row.get("changed_at", OffsetDateTime.class);
        return new HolidaySettings(
                parsed(row.get("regions", String.class)),
                row.get("default_region", String.class),
                row.get("version", Number.class).longValue(),
                PersonView.of(row.get("changed_by_id", String.class), row.get("changed_by_name", String.class)),
                at == null ? null : at.toInstant());
    }

    private String written(List<HolidayRegion> regions) {
        try {
            return json.writeValueAsString(regions);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<HolidayRegion> parsed(String text) {
        try {
            return json.readValue(text, REGIONS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
