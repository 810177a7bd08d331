package dev.afterword.incidents.incident.field;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.IncidentType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A custom field: what it asks, of which incidents, and which answers it takes. Key and type never change. */
@Entity
@Table(name = "incident_field")
class FieldDefinition {

    private static final int LONGEST_TEXT = 2_000;

    @Id
    private String key;

    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private FieldType type;

    private String[] options;
    private String[] incidentTypes;
    private Instant retiredAt;

    @Version
    private long version;

    private Instant createdAt;

    protected FieldDefinition() {}

    FieldDefinition(AddFieldRequest request, Instant now) {
        this.key = request.key();
        this.type = request.type();
        this.createdAt = now;
        edit(request.details(), now);
    }

    EditFieldRequest details() {
        return new EditFieldRequest(
                name,
                description,
                List.of(options),
                Arrays.stream(incidentTypes).map(IncidentType::valueOf).toList(),
                retiredAt != null);
    }

    void edit(EditFieldRequest details, Instant now) {
        FieldProblems.requireOptions(type, details.options());
        name = details.name().strip();
        description = details.description();
        options = details.options().toArray(String[]::new);
        incidentTypes = details.incidentTypes().stream().map(Enum::name).toArray(String[]::new);
        retiredAt = !details.retired() ? null : retiredAt == null ? now : retiredAt;
    }

    /** What is wrong with an answer that is about to be given, in words; empty if nothing is. */
    Optional<String> refuses(JsonNode value, IncidentType incidentType) {
        if (retiredAt != null) {
            return Optional.of("is retired; its old values stay, new ones are not taken");
        }
        if (incidentTypes.length > 0 && !List.of(incidentTypes).contains(incidentType.name())) {
            return Optional.of("is for incidents of type " + String.join(", ", incidentTypes));
        }
        return fits(value) ? Optional.empty() : Optional.of("must be " + expected());
    }

    private boolean fits(JsonNode value) {
        return switch (type) {
            case TEXT -> isText(value);
            case NUMBER -> value.isNumber() && Double.isFinite(value.doubleValue());
            case BOOLEAN -> value.isBoolean();
            case DATE -> value.isTextual() && isDate(value.textValue());
            case URL -> isText(value) && isAddress(value.textValue());
            case CHOICE -> value.isTextual() && List.of(options).contains(value.textValue());
        };
    }

    private String expected() {
        return switch (type) {
            case TEXT -> "a text of 1 to " + LONGEST_TEXT + " characters";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case DATE -> "a day such as 2026-11-27";
            case URL -> "an http or https address";
            case CHOICE -> "one of " + String.join(", ", options);
        };
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual()
                && !value.textValue().isBlank()
                && value.textValue().length() <= LONGEST_TEXT
                && value.textValue().indexOf(0) < 0;
    }

    private static boolean isDate(String text) {
        try {
            var year = LocalDate.parse(text).getYear();
            return year >= 1900 && year <= 9999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    String key() {
        return key;
    }

    long version() {
        return version;
    }

    FieldView view() {
        return new FieldView(
                key,
                name,
                description,
                type,
                List.of(options),
                details().incidentTypes(),
                retiredAt != null,
                retiredAt,
                version,
                createdAt);
    }
}
