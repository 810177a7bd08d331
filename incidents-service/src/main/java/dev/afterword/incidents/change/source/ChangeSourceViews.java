package dev.afterword.incidents.change.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.change.ChangeOrigin;
import dev.afterword.incidents.change.parse.ChangeFieldMapping;
import dev.afterword.incidents.change.parse.ChangeReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** A source as it is shown, edited and worked with. */
@ApplicationScoped
class ChangeSourceViews {

    private final ChangeSourceConfig config;
    private final ObjectMapper json;

    ChangeSourceViews(ChangeSourceConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    SourceForWork forWork(ChangeSource source) {
        var mapping = source.mapping == null ? ChangeFieldMapping.USUAL : mapping(source.mapping);
        return new SourceForWork(
                new ChangeOrigin(source.id, source.name, source.provider.system(), source.provider.saysWhatGoesBack()),
                source.provider,
                new ChangeReading(source.service, source.serviceField, mapping),
                List.of(source.environments),
                source.state == ChangeSourceState.PAUSED);
    }

    ChangeSourceView view(ChangeSource source, List<ChangeSourceSecret> all) {
        return new ChangeSourceView(
                source.id,
                source.name,
                source.provider,
                source.authentication,
                source.header,
                source.service,
                source.serviceField,
                List.of(source.environments),
                source.mapping == null ? null : mapping(source.mapping),
                source.state,
                config.publicUrl() + "/hooks/v1/" + source.provider.word() + "/" + source.id,
                all.stream()
                        .filter(secret -> secret.sourceId.equals(source.id))
                        .map(secret -> new ChangeSourceView.Secret(secret.id, secret.createdAt, secret.lastUsedAt))
                        .toList(),
                null,
                source.createdBy,
                source.createdAt,
                source.updatedAt,
                source.version);
    }

    /** What of it can be edited. */
    EditChangeSourceRequest editable(ChangeSource source) {
        return new EditChangeSourceRequest(
                source.name,
                source.authentication,
                source.header,
                source.service,
                source.serviceField,
                List.of(source.environments),
                source.mapping == null ? null : mapping(source.mapping),
                source.state);
    }

    private ChangeFieldMapping mapping(String text) {
        try {
            return json.readValue(text, ChangeFieldMapping.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mapping as it is kept; null for none. */
    String text(ChangeFieldMapping mapping) {
        try {
            return mapping == null ? null : json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
