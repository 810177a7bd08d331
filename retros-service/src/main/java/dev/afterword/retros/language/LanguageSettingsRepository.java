package dev.afterword.retros.language;

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

/** Keeps what the organisation wants of the language check; part of the caller's session. */
@ApplicationScoped
class LanguageSettingsRepository {

    private static final String READ =
            "select switched_off, glossary, version, changed_by_id, changed_by_name, changed_at from language_settings";

    private static final String CHANGE =
            """
            update language_settings set switched_off = ?1, glossary = ?2, version = version + 1,
                   changed_by_id = ?3, changed_by_name = ?4, changed_at = ?5 where version = ?6""";

    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<GlossaryTerm>> TERMS = new TypeReference<>() {};

    private final ObjectMapper json;

    LanguageSettingsRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<LanguageSettings> read() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(READ, Tuple.class).getSingleResult())
                .map(this::settings);
    }

    /** Whether the version was still the current one. */
    Uni<Boolean> change(LanguageSettingsRequest request, PersonView by, Instant now, long version) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CHANGE)
                        .setParameter(1, written(request.switchedOff()))
                        .setParameter(2, written(request.glossary()))
                        .setParameter(3, by.id())
                        .setParameter(4, by.name())
                        .setParameter(5, now)
                        .setParameter(6, version)
                        .executeUpdate())
                .map(changed -> changed == 1);
    }

    private LanguageSettings settings(Tuple row) {
        return new LanguageSettings(
                parsed(row.get("switched_off", String.class), IDS),
                parsed(row.get("glossary", String.class), TERMS),
                row.get("version", Number.class).longValue(),
                PersonView.of(row.get("changed_by_id", String.class), row.get("changed_by_name", String.class)),
                instant(row.get("changed_at", OffsetDateTime.class)));
    }

    private static Instant instant(OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T parsed(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
