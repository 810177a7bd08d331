package dev.afterword.incidents.change.source;

import dev.afterword.incidents.change.parse.ChangeProvider;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One connection that changes come through. */
@Entity
@Table(name = "change_source")
class ChangeSource {

    @Id
    UUID id;

    @Version
    long version;

    String name;

    @Enumerated(EnumType.STRING)
    ChangeProvider provider;

    @Enumerated(EnumType.STRING)
    ChangeAuthentication authentication;

    String header;
    String service;
    String serviceField;
    String[] environments;
    String mapping;

    @Enumerated(EnumType.STRING)
    ChangeSourceState state;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    PersonRef createdBy;

    Instant createdAt;
    Instant updatedAt;

    protected ChangeSource() {}

    static ChangeSource of(
            UUID id,
            ChangeProvider provider,
            EditChangeSourceRequest wanted,
            String mapping,
            PersonRef by,
            Instant now) {
        var source = new ChangeSource();
        source.id = id;
        source.provider = provider;
        source.state = ChangeSourceState.ACTIVE;
        source.createdBy = by;
        source.createdAt = now;
        source.edit(wanted, mapping, now);
        return source;
    }

    /** Changes everything but the provider, whose address it is. */
    void edit(EditChangeSourceRequest wanted, String newMapping, Instant now) {
        var how = wanted.authentication() == null ? ChangeAuthentication.usual(provider) : wanted.authentication();
        if (!ChangeAuthentication.of(provider).contains(how)) {
            throw CommonProblems.badRequest(
                    "/authentication", "must be one of " + ChangeAuthentication.of(provider) + " for " + provider);
        }
        if (wanted.mapping() != null && provider != ChangeProvider.JSON) {
            throw CommonProblems.badRequest("/mapping", "is for JSON only");
        }
        if (wanted.service() != null && wanted.serviceField() != null) {
            throw CommonProblems.badRequest("/serviceField", "says nothing beside a service");
        }
        name = wanted.name().strip();
        authentication = how;
        var usualHeader = how.usualHeader(provider);
        header = usualHeader == null || wanted.header() == null ? usualHeader : wanted.header();
        service = wanted.service();
        serviceField = wanted.serviceField();
        environments =
                wanted.environments().stream().map(String::strip).distinct().toArray(String[]::new);
        mapping = newMapping;
        state = wanted.state() == null ? state : wanted.state();
        updatedAt = now;
    }

    void delete(Instant now) {
        state = ChangeSourceState.DELETED;
        updatedAt = now;
    }

    boolean isDeleted() {
        return state == ChangeSourceState.DELETED;
    }
}
