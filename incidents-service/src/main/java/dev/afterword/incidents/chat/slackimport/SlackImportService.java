package dev.afterword.incidents.chat.slackimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.chat.slackfile.MessageChoice;
import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.upload.MissingParts;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people do with imports of chat: begin, upload, have it read, import, cancel, and see how far they are. */
@ApplicationScoped
class SlackImportService {

    /** As many parts of the largest body as the largest file needs, and room for smaller ones. */
    private static final int MOST_PARTS = 200;

    private final SlackImportRepository imports;
    private final SlackMessageRepository messages;
    private final SlackStoryService story;
    private final IncidentAccessService incidents;
    private final IdempotentRequests idempotent;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final Clock clock;
    private final long maxFileBytes;

    SlackImportService(
            SlackImportRepository imports,
            SlackMessageRepository messages,
            SlackStoryService story,
            IncidentAccessService incidents,
            IdempotentRequests idempotent,
            ObjectMapper json,
            CurrentUser user,
            Clock clock,
            @ConfigProperty(name = "afterword.slack-imports.max-file-bytes", defaultValue = "20971520")
                    long maxFileBytes) {
        this.imports = imports;
        this.messages = messages;
        this.story = story;
        this.incidents = incidents;
        this.idempotent = idempotent;
        this.json = json;
        this.user = user;
        this.clock = clock;
        this.maxFileBytes = maxFileBytes;
    }

    @WithTransaction
    Uni<SlackImportView> start(ResourceId id, StartSlackImportRequest request, IdempotencyKey key) {
        request.choice().requireMeaning();
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, SlackImportView.class, () -> begin(incident.id(), request)));
    }

    private Uni<SlackImportView> begin(UUID incidentId, StartSlackImportRequest request) {
        var begun = new SlackImport(
                Ids.next(),
                incidentId,
                request.fileName(),
                write(request.choice()),
                PeopleService.refOf(user),
                clock.instant());
        return imports.persistAndFlush(begun)
                .replaceWith(() -> new SlackImportView(
                        begun.id,
                        incidentId,
                        begun.fileName,
                        request.choice(),
                        begun.state,
                        null,
                        0,
                        null,
                        SlackImportView.Counts.NONE,
                        List.copyOf(begun.state.next()),
                        begun.createdBy,
                        begun.createdAt,
                        null));
    }

    /** Keeps a part; the same number replaces the part that was there. */
    @WithTransaction
    Uni<Void> upload(ResourceId id, UUID importId, int number, byte[] content) {
        return lock(id, importId)
                .invoke(locked -> requirePart(number, content))
                .invoke(locked -> locked.mine().requireUploading())
                .chain(() -> imports.bytesBeside(importId, number))
                .invoke(others -> requireRoom(others + content.length))
                .chain(() -> imports.storePart(importId, number, content));
    }

    private static void requirePart(int number, byte[] content) {
        if (number < 1 || number > MOST_PARTS) {
            throw SlackImportProblems.badPart(MOST_PARTS);
        }
        if (content == null || content.length == 0) {
            throw SlackImportProblems.emptyPart();
        }
    }

    private void requireRoom(long bytes) {
        if (bytes > maxFileBytes) {
            throw SlackImportProblems.tooLarge(maxFileBytes);
        }
    }

    @WithTransaction
    Uni<Void> move(ResourceId id, UUID importId, MoveSlackImportRequest request) {
        if (request.choice() != null) {
            request.choice().requireMeaning();
        }
        return lock(id, importId)
                .call(locked -> request.to() == SlackImportState.READING
                        ? requireFile(importId)
                        : Uni.createFrom().voidItem())
                .chain(locked -> move(locked, request));
    }

    private Uni<Void> move(Locked locked, MoveSlackImportRequest request) {
        var mine = locked.mine();
        var wasImporting = mine.state == SlackImportState.IMPORTING;
        mine.move(request.to(), user.principals(), clock.instant());
        if (request.to() == SlackImportState.READING && request.choice() != null) {
            mine.choice = write(request.choice());
        }
        if (request.to() != SlackImportState.CANCELED) {
            return imports.flush();
        }
        return (wasImporting ? story.tell(locked.incident(), mine) : imports.flush())
                .chain(() -> messages.forget(mine.id));
    }

    private Uni<Void> requireFile(UUID importId) {
        return imports.partNumbers(importId)
                .invoke(SlackImportService::requireAll)
                .replaceWithVoid();
    }

    private static void requireAll(List<Integer> parts) {
        if (parts.isEmpty()) {
            throw SlackImportProblems.withoutFile();
        }
        MissingParts.among(parts).ifPresent(missing -> {
            throw SlackImportProblems.withoutParts(missing);
        });
    }

    Uni<SlackImportView> read(ResourceId id, UUID importId) {
        return incidents
                .visible(id)
                .chain(incident -> imports.read(incident, importId, user.id()))
                .map(found -> found.orElseThrow(() -> SlackImportProblems.notFound(importId)));
    }

    Uni<Page<SlackImportView>> page(ResourceId id, PageQuery page) {
        return incidents.visible(id).chain(incident -> imports.page(incident, user.id(), page));
    }

    Uni<Page<SlackImportMessageView>> messages(ResourceId id, UUID importId, Outcome outcome, PageQuery page) {
        return read(id, importId).chain(found -> imports.messages(importId, outcome, page));
    }

    /** An import in the hands of its maker, its incident locked first as everywhere. */
    private record Locked(IncidentHandle incident, SlackImport mine) {}

    private Uni<Locked> lock(ResourceId id, UUID importId) {
        return incidents.lock(id).chain(incident -> imports.lock(importId)
                .map(found -> found != null && found.isOf(incident.id(), user.id()) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> SlackImportProblems.notFound(importId))
                .map(found -> new Locked(incident, found)));
    }

    private String write(MessageChoice choice) {
        try {
            return json.writeValueAsString(choice);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
