package dev.afterword.incidents.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.upload.MissingParts;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What people do with imports: begin, upload, start, cancel, and read how far they are. */
@ApplicationScoped
class ImportService {

    /** As many parts of the largest body as the largest file needs, and room for smaller ones. */
    private static final int MOST_PARTS = 1_000;

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportsConfig config;
    private final AuditService audit;
    private final IdempotentRequests idempotent;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final Clock clock;

    ImportService(
            ImportRepository imports,
            ImportRowRepository rows,
            ImportsConfig config,
            AuditService audit,
            IdempotentRequests idempotent,
            ObjectMapper json,
            CurrentUser user,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.config = config;
        this.audit = audit;
        this.idempotent = idempotent;
        this.json = json;
        this.user = user;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ImportView> start(StartImportRequest request, IdempotencyKey key) {
        request.mapping().requireMeaning();
        return idempotent.once(key, ImportView.class, () -> begin(request));
    }

    private Uni<ImportView> begin(StartImportRequest request) {
        var job = new ImportJob(
                Ids.next(),
                request,
                write(request.withoutContent()),
                PeopleService.refOf(user),
                user.principals(),
                clock.instant());
        return imports.persistAndFlush(job)
                .call(() -> request.content() == null
                        ? Uni.createFrom().voidItem()
                        : imports.storePart(job.id, 1, request.content().getBytes(StandardCharsets.UTF_8)))
                .call(() -> job.dryRun
                        ? Uni.createFrom().voidItem()
                        : audit.deed(AuditKind.INCIDENTS_IMPORTED, job.system, job.fileName))
                .map(begun -> view(begun, request));
    }

    private static ImportView view(ImportJob job, StartImportRequest request) {
        return new ImportView(
                job.id,
                job.system,
                request.format(),
                job.fileName,
                job.dryRun,
                job.visibility,
                job.state,
                null,
                request.content() == null ? 0 : request.content().getBytes(StandardCharsets.UTF_8).length,
                ImportView.Counts.NONE,
                List.copyOf(job.state.next()),
                job.createdBy,
                job.createdAt,
                null,
                null);
    }

    /** Keeps a part; the same number replaces the part that was there. */
    @WithTransaction
    Uni<Void> upload(UUID id, int number, byte[] content) {
        if (number < 1 || number > MOST_PARTS) {
            throw ImportProblems.badPart(MOST_PARTS);
        }
        if (content.length == 0) {
            throw ImportProblems.emptyPart();
        }
        return lock(id).invoke(ImportJob::requireUploading)
                .chain(() -> imports.bytesBeside(id, number))
                .invoke(others -> requireRoom(others + content.length))
                .chain(() -> imports.storePart(id, number, content));
    }

    private void requireRoom(long bytes) {
        if (bytes > config.maxFileBytes()) {
            throw ImportProblems.tooLarge(config.maxFileBytes());
        }
    }

    @WithTransaction
    Uni<Void> move(UUID id, ImportState to) {
        return lock(id).call(job -> to == ImportState.QUEUED
                        ? requireFile(id)
                        : Uni.createFrom().voidItem())
                .invoke(job -> job.move(to, clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Void> requireFile(UUID id) {
        return imports.partNumbers(id).invoke(ImportService::requireAll).replaceWithVoid();
    }

    private static void requireAll(List<Integer> parts) {
        if (parts.isEmpty()) {
            throw ImportProblems.withoutFile();
        }
        MissingParts.among(parts).ifPresent(missing -> {
            throw ImportProblems.withoutParts(missing);
        });
    }

    Uni<ImportView> read(UUID id) {
        return imports.read(id, user.reader()).map(found -> found.orElseThrow(() -> ImportProblems.notFound(id)));
    }

    Uni<Page<ImportView>> page(PageQuery page) {
        return imports.page(page, user.reader());
    }

    Uni<Page<ImportRowView>> rows(UUID id, RowQuery query, PageQuery page) {
        return read(id).chain(() -> rows.page(id, query, page, user.reader()));
    }

    /** What an import is to do; for the worker, which has no rights of its own. */
    @WithSession
    Uni<ImportPlan> plan(UUID id) {
        return imports.findById(id)
                .map(job -> new ImportPlan(id, options(job.options), job.createdBy, Set.of(job.principals)));
    }

    private Uni<ImportJob> lock(UUID id) {
        var principals = user.principals();
        return imports.lock(id)
                .map(job -> job != null && job.isVisibleTo(principals) ? job : null)
                .onItem()
                .ifNull()
                .failWith(() -> ImportProblems.notFound(id));
    }

    private String write(StartImportRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartImportRequest options(String text) {
        try {
            return json.readValue(text, StartImportRequest.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
