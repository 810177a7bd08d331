package dev.afterword.incidents.system;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A system that services are part of. */
@Entity
@Table(name = "system")
class SystemEntry {

    @Id
    private String key;

    private String name;
    private String description;
    private String team;
    private String contact;
    private String domain;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    protected SystemEntry() {}

    SystemEntry(String key, EditSystemRequest details, Instant now) {
        this.key = key;
        this.createdAt = now;
        edit(details, now);
    }

    final void edit(EditSystemRequest details, Instant now) {
        name = details.name().strip();
        description = details.description();
        team = details.team();
        contact = details.contact();
        domain = details.domain();
        updatedAt = now;
    }

    long version() {
        return version;
    }

    EditSystemRequest details() {
        return new EditSystemRequest(name, description, team, contact, domain);
    }

    SystemView view() {
        return new SystemView(key, name, description, team, contact, domain, version, createdAt, updatedAt);
    }
}
