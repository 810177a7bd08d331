package dev.afterword.incidents.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A service that incidents can name. */
@Entity
@Table(name = "service")
class ServiceEntry {

    @Id
    private String key;

    private String name;
    private String description;
    private String team;
    private Instant createdAt;

    protected ServiceEntry() {}

    ServiceEntry(AddServiceRequest request, Instant now) {
        this.key = request.key();
        this.name = request.name().strip();
        this.description = request.description();
        this.team = request.team();
        this.createdAt = now;
    }

    ServiceView view() {
        return new ServiceView(key, name, description, team, createdAt);
    }
}
