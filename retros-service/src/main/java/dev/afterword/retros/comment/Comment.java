package dev.afterword.retros.comment;

import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The first word of a thread, or a reply in one. What its author withdraws is gone; its place stays. */
@Entity
@Table(name = "comment")
class Comment {
    @Id
    private UUID id;

    @Column(name = "retrospective_id", nullable = false)
    private UUID retrospectiveId;

    /** The first comment of the thread; null for that one itself. */
    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "section_key", length = 40)
    private String section;

    @Column(length = 500)
    private String quote;

    @Column(length = WriteCommentRequest.LONGEST)
    private String body;

    @Column(name = "author_id", length = 100, nullable = false)
    private String authorId;

    @Column(name = "author_name", length = 200, nullable = false)
    private String authorName;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "resolved_by_id", length = 100)
    private String resolvedById;

    @Column(name = "resolved_by_name", length = 200)
    private String resolvedByName;

    Comment() {}

    private Comment(UUID id, UUID retrospectiveId, String body, PersonView author, Instant at) {
        this.id = id;
        this.retrospectiveId = retrospectiveId;
        this.body = body;
        this.authorId = author.id();
        this.authorName = author.name();
        this.createdAt = at;
    }

    static Comment first(UUID id, UUID retrospectiveId, WriteCommentRequest said, PersonView author, Instant at) {
        var comment = new Comment(id, retrospectiveId, said.body(), author, at);
        comment.section = said.section();
        comment.quote = said.quote();
        return comment;
    }

    /** A reply; whoever goes on talking has not settled it. */
    Comment reply(UUID replyId, String said, PersonView author, Instant at) {
        requireFirst();
        reopen();
        var reply = new Comment(replyId, retrospectiveId, said, author, at);
        reply.threadId = id;
        return reply;
    }

    void edit(String newBody, PersonView editor, Instant at) {
        requireStanding();
        CommentProblems.requireAuthor(authorId, editor);
        body = newBody;
        editedAt = at;
    }

    void withdraw(PersonView by, boolean moderates, Instant at) {
        requireStanding();
        if (!moderates) {
            CommentProblems.requireAuthor(authorId, by);
        }
        body = null;
        quote = null;
        withdrawnAt = at;
    }

    void resolve(PersonView by, Instant at) {
        requireFirst();
        if (resolvedAt == null) {
            resolvedAt = at;
            resolvedById = by.id();
            resolvedByName = by.name();
        }
    }

    void reopen() {
        requireFirst();
        resolvedAt = null;
        resolvedById = null;
        resolvedByName = null;
    }

    private void requireFirst() {
        if (threadId != null) {
            throw CommentProblems.isReply();
        }
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw CommentProblems.withdrawn();
        }
    }

    UUID id() {
        return id;
    }

    UUID retrospectiveId() {
        return retrospectiveId;
    }

    UUID threadId() {
        return threadId;
    }

    String section() {
        return section;
    }

    String quote() {
        return quote;
    }

    String body() {
        return body;
    }

    PersonView author() {
        return new PersonView(authorId, authorName);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    Instant resolvedAt() {
        return resolvedAt;
    }

    PersonView resolvedBy() {
        return PersonView.of(resolvedById, resolvedByName);
    }
}
