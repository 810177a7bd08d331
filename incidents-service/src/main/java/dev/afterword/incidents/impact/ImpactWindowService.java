package dev.afterword.incidents.impact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.incident.ImpactFollower;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.incident.severity.ImpactLevel;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the impact windows of incidents, and lets them follow the course of the incident. */
@ApplicationScoped
class ImpactWindowService implements ImpactFollower {

    /** No course of an incident has more; all of them are read with each change. */
    private static final int MOST = 500;

    private final ImpactRepository impact;
    private final ImpactRecordService records;
    private final IncidentAccessService incidents;
    private final CatalogueService catalogue;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    ImpactWindowService(
            ImpactRepository impact,
            ImpactRecordService records,
            IncidentAccessService incidents,
            CatalogueService catalogue,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.impact = impact;
        this.records = records;
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<WindowsView> list(ResourceId id) {
        return incidents.visible(id).chain(impact::windowsOf).map(this::view);
    }

    private WindowsView view(List<ImpactWindow> windows) {
        return new WindowsView(
                windows.stream().map(ImpactWindow::view).toList(), ImpactDuration.of(windows, clock.instant()), null);
    }

    @WithSession
    Uni<List<ImpactChangeView>> history(ResourceId id) {
        return incidents
                .visible(id)
                .chain(incidentId -> impact.changesOf(incidentId, ImpactChange.Subject.WINDOW))
                .map(found -> found.stream().map(ImpactChange::view).toList());
    }

    @WithTransaction
    Uni<WindowView> open(ResourceId id, EditWindowRequest request, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, WindowView.class, () -> requireKnown(request.service(), null)
                        .chain(() -> requireRoom(incident))
                        .chain(() -> open(incident, request))));
    }

    private Uni<Void> requireRoom(IncidentHandle incident) {
        return impact.windowsOf(incident.id())
                .invoke(windows -> {
                    if (windows.size() >= MOST) {
                        throw ImpactProblems.tooManyWindows(incident.key(), MOST);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<WindowView> open(IncidentHandle incident, EditWindowRequest request) {
        var window = new ImpactWindow(Ids.next(), incident.id(), request, by(), clock.instant());
        var told = "Impact window: " + sentence(window) + named(incident, window);
        return records.changed(incident, List.of(window), told)
                .chain(() -> incidents.warnings(incident))
                .map(odd -> window.view().with(odd));
    }

    @WithTransaction
    Uni<WindowView> correct(ResourceId id, UUID windowId, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return incidents.lock(id).chain(incident -> impact.windowsOf(incident.id())
                .map(windows -> windows.stream()
                        .filter(window -> window.id().equals(windowId))
                        .findFirst()
                        .orElseThrow(() -> CommonProblems.notFound("impact window", windowId.toString())))
                .invoke(window -> ETags.check(ifMatch, window.version()))
                .call(window -> correct(incident, window, patch))
                .chain(window -> incidents.warnings(incident).map(window.view()::with)));
    }

    private Uni<Void> correct(IncidentHandle incident, ImpactWindow window, JsonNode patch) {
        var before = window.details();
        var after = mergePatch.apply(before, patch, EditWindowRequest.class);
        return requireKnown(after.service(), before.service())
                .invoke(() -> window.correct(after, clock.instant()))
                .map(nothing -> records.replaced(
                        incident.id(),
                        ImpactChange.Subject.WINDOW,
                        window.id(),
                        before.values(),
                        after.values(),
                        after.reason()))
                .chain(replaced -> replaced.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : records.changed(
                                incident,
                                replaced,
                                "Impact window corrected: " + sentence(window) + named(incident, window)));
    }

    @Override
    public Uni<Void> ended(IncidentHandle incident, Moment moment) {
        var at = moment.of(incident.moments());
        return changing(incident, ImpactWindow::isOpen, window -> window.endWith(moment, at), "Impact windows ended: ");
    }

    @Override
    public Uni<Void> setAside(IncidentHandle incident, Instant at) {
        var sentence = incident.isMerged() ? "Impact windows ended here with the merge: " : "Impact windows ended: ";
        return changing(incident, ImpactWindow::isOpen, window -> window.endBySettingAside(at), sentence);
    }

    @Override
    public Uni<Void> takenUp(IncidentHandle incident) {
        return changing(
                incident,
                ImpactWindow::isEndedBySettingAside,
                ImpactWindow::openAgain,
                "Impact windows are open again: ");
    }

    private Uni<Void> changing(
            IncidentHandle incident, Predicate<ImpactWindow> which, Consumer<ImpactWindow> change, String sentence) {
        return impact.windowsOf(incident.id())
                .map(windows -> windows.stream().filter(which).toList())
                .chain(found -> {
                    found.forEach(change);
                    return found.isEmpty()
                            ? records.countedAnew(incident, by())
                            : records.changed(incident, List.of(), sentence + names(found) + ".");
                });
    }

    @Override
    public Uni<Void> corrected(IncidentHandle incident, Moment moment, Instant before, String reason) {
        var why = "The moment " + moment.word() + " was corrected: " + reason.strip();
        return impact.windowsOf(incident.id()).chain(windows -> {
            var followed = new ArrayList<ImpactWindow>();
            var replaced = new ArrayList<ImpactChange>();
            for (var window : windows) {
                var changes = follow(window, moment, before, incident, why);
                if (!changes.isEmpty()) {
                    followed.add(window);
                    replaced.addAll(changes);
                }
            }
            return replaced.isEmpty()
                    ? records.countedAnew(incident, by())
                    : records.changed(
                            incident,
                            replaced,
                            "Impact windows follow the corrected moment " + moment.word() + ": " + names(followed)
                                    + ".");
        });
    }

    private List<ImpactChange> follow(
            ImpactWindow window, Moment moment, Instant before, IncidentHandle incident, String why) {
        var old = window.details().values();
        window.follow(moment, before, incident.moments());
        var now = window.details().values();
        return records.replaced(incident.id(), ImpactChange.Subject.WINDOW, window.id(), old, now, why);
    }

    @Override
    public Uni<Void> retold(IncidentHandle incident, PersonRef by) {
        return records.countedAnew(incident, by);
    }

    @Override
    public Uni<Void> retold(
            IncidentHandle incident, Map<Moment, Instant> before, Moment end, String reason, PersonRef by) {
        return impact.windowsOf(incident.id()).chain(windows -> {
            var followed = new ArrayList<ImpactWindow>();
            var replaced = new ArrayList<ImpactChange>();
            for (var window : windows) {
                var old = window.details().values();
                before.forEach((moment, was) -> window.follow(moment, was, incident.moments()));
                var now = window.details().values();
                replaced.addAll(records.replaced(
                        incident.id(), ImpactChange.Subject.WINDOW, window.id(), old, now, reason, by));
                if (window.isOpen() && end != null) {
                    window.endWith(end, endOf(incident, end));
                }
                if (!old.equals(window.details().values())) {
                    followed.add(window);
                }
            }
            return followed.isEmpty()
                    ? records.countedAnew(incident, by)
                    : records.changed(
                            incident, replaced, "Impact windows follow the source: " + names(followed) + ".", by);
        });
    }

    /** A source may say that it is over and not when; until somebody knows better, that is now. */
    private Instant endOf(IncidentHandle incident, Moment end) {
        var at = end.of(incident.moments());
        return at == null ? clock.instant() : at;
    }

    @Override
    public Uni<Void> begunAgain(IncidentHandle incident, Instant at, Instant ended) {
        return impact.windowsOf(incident.id())
                .invoke(windows -> windows.forEach(ImpactWindow::staysEnded))
                .map(windows -> new ReturningImpact(incident, windows, by(), clock.instant()))
                .chain(impact -> begunAgain(incident, impact.until(ended), impact.since(at)));
    }

    private Uni<Void> begunAgain(IncidentHandle incident, List<ImpactWindow> before, List<ImpactWindow> again) {
        var told = "Impact windows opened again: " + names(again) + ".";
        return again.isEmpty()
                ? Uni.createFrom().voidItem()
                : records.changed(
                        incident,
                        Stream.concat(before.stream(), again.stream()).toList(),
                        before.isEmpty() ? told : "What its moments said of the impact is kept as windows. " + told);
    }

    /** A service that was not well is one of the incident's, so that it counts wherever that is asked for. */
    private String named(IncidentHandle incident, ImpactWindow window) {
        var isNew = window.level() != ImpactLevel.NONE
                && window.service() != null
                && incident.touched(window.service(), clock.instant());
        return isNew ? " " + window.service() + " is one of the services of the incident now." : "";
    }

    private Uni<Void> requireKnown(String service, String before) {
        return service == null || service.equals(before)
                ? Uni.createFrom().voidItem()
                : catalogue.requireKnown(List.of(service), "/service");
    }

    private PersonRef by() {
        return PeopleService.refOf(user);
    }

    private static String names(List<ImpactWindow> windows) {
        return windows.stream().map(ImpactWindow::name).distinct().collect(Collectors.joining(", "));
    }

    private static String sentence(ImpactWindow window) {
        return window.name() + " " + window.level() + " from " + window.from()
                + (window.isOpen() ? ", going on." : " to " + window.to() + ".");
    }
}
