package dev.afterword.incidents.alert.source;

import dev.afterword.incidents.alert.parse.AlertProvider;
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

/** One connection that alerts come through. */
@Entity
@Table(name = "alert_source")
class AlertSource {

    private static final String USUAL_USERNAME = "afterword";

    @Id
    UUID id;

    @Version
    long version;

    String name;

    @Enumerated(EnumType.STRING)
    AlertProvider provider;

    @Enumerated(EnumType.STRING)
    AlertAuthentication authentication;

    String header;
    String timestampHeader;
    String username;
    String mapping;

    @Enumerated(EnumType.STRING)
    AlertSourceState state;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    PersonRef createdBy;

    Instant createdAt;
    Instant updatedAt;

    protected AlertSource() {}

    static AlertSource of(UUID id, AlertProvider provider, EditAlertSourceRequest wanted, PersonRef by, Instant now) {
        var source = new AlertSource();
        source.id = id;
        source.provider = provider;
        source.state = AlertSourceState.ACTIVE;
        source.createdBy = by;
        source.createdAt = now;
        source.edit(wanted, null, now);
        return source;
    }

    /** Changes everything but the provider, whose address it is. */
    void edit(EditAlertSourceRequest wanted, String newMapping, Instant now) {
        var how = wanted.authentication() == null ? AlertAuthentication.usual(provider) : wanted.authentication();
        if (!AlertAuthentication.of(provider).contains(how)) {
            throw CommonProblems.badRequest(
                    "/authentication", "must be one of " + AlertAuthentication.of(provider) + " for " + provider);
        }
        if (wanted.mapping() != null && !provider.isMapped()) {
            throw CommonProblems.badRequest("/mapping", "is for JSON, CLOUDEVENTS and STANDARD_WEBHOOKS only");
        }
        if (wanted.timestampHeader() != null && how != AlertAuthentication.HMAC_SHA256) {
            throw CommonProblems.badRequest("/timestampHeader", "is for HMAC_SHA256 only");
        }
        name = wanted.name().strip();
        authentication = how;
        var usualHeader = how.usualHeader(provider);
        header = usualHeader == null || wanted.header() == null ? usualHeader : wanted.header();
        timestampHeader = wanted.timestampHeader();
        username = how == AlertAuthentication.BASIC
                ? wanted.username() == null ? USUAL_USERNAME : wanted.username()
                : null;
        mapping = newMapping;
        state = wanted.state() == null ? state : wanted.state();
        updatedAt = now;
    }

    void delete(Instant now) {
        state = AlertSourceState.DELETED;
        updatedAt = now;
    }

    boolean isDeleted() {
        return state == AlertSourceState.DELETED;
    }
}
