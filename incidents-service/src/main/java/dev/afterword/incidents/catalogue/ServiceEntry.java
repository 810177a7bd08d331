package dev.afterword.incidents.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A service that incidents can name. It is retired and never deleted, since the past names it. */
@Entity
@Table(name = "service")
class ServiceEntry {

    @Id
    private String key;

    private String name;
    private String description;
    private String team;
    private String contact;
    private Integer tier;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle;

    private String system;
    private String[] dependsOn;
    private String[] tags;
    private String[] linkTitles;
    private String[] linkUrls;
    private String[] annotationNames;
    private String[] annotationValues;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status;

    private Instant retiredAt;
    private String retiredReason;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    protected ServiceEntry() {}

    ServiceEntry(String key, EditServiceRequest details, Instant now) {
        this.key = key;
        this.status = ServiceStatus.ACTIVE;
        this.createdAt = now;
        edit(details, now);
    }

    final void edit(EditServiceRequest details, Instant now) {
        name = details.name().strip();
        description = details.description();
        team = details.team();
        contact = details.contact();
        tier = details.tier();
        lifecycle = details.lifecycle();
        system = details.system();
        dependsOn = details.dependsOn().toArray(String[]::new);
        tags = details.tags().toArray(String[]::new);
        linkTitles = details.links().stream().map(CatalogueLink::title).toArray(String[]::new);
        linkUrls = details.links().stream().map(CatalogueLink::url).toArray(String[]::new);
        annotationNames = details.annotations().keySet().toArray(String[]::new);
        annotationValues = details.annotations().values().toArray(String[]::new);
        updatedAt = now;
    }

    void move(ServiceTransitionRequest request, Instant now) {
        if (request.to() != status.next()) {
            throw CatalogueProblems.illegalTransition(status, request.to());
        }
        var retires = request.to() == ServiceStatus.RETIRED;
        if (retires && (request.reason() == null || request.reason().isBlank())) {
            throw CatalogueProblems.reasonNeeded();
        }
        status = request.to();
        retiredAt = retires ? now : null;
        retiredReason = retires ? request.reason().strip() : null;
        updatedAt = now;
    }

    boolean isRetired() {
        return status == ServiceStatus.RETIRED;
    }

    long version() {
        return version;
    }

    EditServiceRequest details() {
        return new EditServiceRequest(
                name,
                description,
                team,
                contact,
                tier,
                lifecycle,
                system,
                List.of(dependsOn),
                List.of(tags),
                links(linkTitles, linkUrls),
                annotations(annotationNames, annotationValues));
    }

    boolean isCalled(String text) {
        return name.equalsIgnoreCase(text) || key.equals(CatalogueRepository.keyOf(text));
    }

    ServiceView view() {
        var details = details();
        return new ServiceView(
                key,
                name,
                description,
                team,
                contact,
                tier,
                lifecycle,
                system,
                details.dependsOn(),
                details.tags(),
                details.links(),
                details.annotations(),
                status,
                retiredAt,
                retiredReason,
                List.of(status.next()),
                version,
                createdAt,
                updatedAt);
    }

    static List<CatalogueLink> links(String[] titles, String[] urls) {
        return IntStream.range(0, titles.length)
                .mapToObj(i -> new CatalogueLink(titles[i], urls[i]))
                .toList();
    }

    static Map<String, String> annotations(String[] names, String[] values) {
        var annotations = new TreeMap<String, String>();
        IntStream.range(0, names.length).forEach(i -> annotations.put(names[i], values[i]));
        return annotations;
    }
}
