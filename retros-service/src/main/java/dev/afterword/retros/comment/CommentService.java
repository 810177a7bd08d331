package dev.afterword.retros.comment;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.identity.Roles;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.retrospective.Work;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Lets everybody who may read a document talk about it. */
@ApplicationScoped
class CommentService {
    private final CommentRepository comments;
    private final CommentEvents events;
    private final RetrospectiveService retrospectives;
    private final PersonService people;
    private final IdempotentRequests requests;
    private final CurrentUser user;
    private final Clock clock;

    CommentService(
            CommentRepository comments,
            CommentEvents events,
            RetrospectiveService retrospectives,
            PersonService people,
            IdempotentRequests requests,
            CurrentUser user,
            Clock clock) {
        this.comments = comments;
        this.events = events;
        this.retrospectives = retrospectives;
        this.people = people;
        this.requests = requests;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<CommentView>> list(ResourceId retrospective) {
        return retrospectives
                .visible(retrospective)
                .chain(handle -> comments.findOf(handle.id()))
                .map(all -> new Page<>(CommentView.threads(all), null));
    }

    @WithTransaction
    Uni<CommentView> write(ResourceId retrospective, WriteCommentRequest said, IdempotencyKey key) {
        check(said);
        return retrospectives
                .lockFor(Work.COMMENT, retrospective)
                .chain(handle -> requests.once(key, CommentView.class, () -> made(handle, said)
                        .chain(comments::persist)
                        .chain(this::told)));
    }

    @WithTransaction
    Uni<CommentView> edit(ResourceId retrospective, UUID id, EditCommentRequest said) {
        return change(retrospective, id, comment -> comment.edit(said.body(), people.caller(), clock.instant()));
    }

    @WithTransaction
    Uni<Void> withdraw(ResourceId retrospective, UUID id) {
        boolean moderates =
                user.roles().contains(Roles.FACILITATOR) || user.roles().contains(Roles.ADMIN);
        return change(retrospective, id, comment -> comment.withdraw(people.caller(), moderates, clock.instant()))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<CommentView> resolve(ResourceId retrospective, UUID id) {
        return change(retrospective, id, comment -> comment.resolve(people.caller(), clock.instant()));
    }

    @WithTransaction
    Uni<CommentView> reopen(ResourceId retrospective, UUID id) {
        return change(retrospective, id, Comment::reopen);
    }

    private Uni<CommentView> change(ResourceId retrospective, UUID id, Consumer<Comment> change) {
        return retrospectives
                .lockFor(Work.COMMENT, retrospective)
                .chain(handle -> comments.findIn(handle.id(), id))
                .invoke(change)
                .chain(this::told);
    }

    private Uni<Comment> made(RetrospectiveHandle handle, WriteCommentRequest said) {
        return said.replyTo() == null
                ? Uni.createFrom()
                        .item(() -> Comment.first(Ids.next(), handle.id(), said, people.caller(), clock.instant()))
                : comments.findIn(handle.id(), said.replyTo())
                        .map(first -> first.reply(Ids.next(), said.body(), people.caller(), clock.instant()));
    }

    /** The thread that a comment is in, or the comment itself. */
    private Uni<CommentView> told(Comment comment) {
        return events.changed(comment)
                .chain(() -> comments.findOf(comment.retrospectiveId()))
                .map(all -> CommentView.of(
                        comment,
                        all.stream()
                                .filter(reply -> comment.id().equals(reply.threadId()))
                                .filter(reply -> reply.withdrawnAt() == null)
                                .toList()));
    }

    private static void check(WriteCommentRequest said) {
        if (said.replyTo() != null && (said.section() != null || said.quote() != null)) {
            throw CommonProblems.badRequest("/replyTo", "has the section and the quote of its thread");
        }
        if (said.section() != null && SectionKey.of(said.section()).isEmpty()) {
            throw CommonProblems.badRequest("/section", "is not the key of a section");
        }
        if (said.quote() != null && said.section() == null) {
            throw CommonProblems.badRequest("/quote", "needs the section that the words are in");
        }
    }
}
