package dev.afterword.retros.comment;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment with the replies to it.
 *
 * @param section key of the section it is about; null for the document as a whole
 * @param quote the words it is about, as they were then; null for all of it
 * @param body what is said, in Markdown; null once it was withdrawn
 * @param editedAt when its author last changed it, or null
 * @param withdrawnAt when it was withdrawn, or null
 * @param resolvedAt when the thread was settled; null while it is open, and in replies
 * @param replies the replies, oldest first; empty in replies
 */
@Schema(name = "Comment")
record CommentView(
        UUID id,
        String section,
        String quote,
        String body,
        PersonView author,
        Instant createdAt,
        Instant editedAt,
        Instant withdrawnAt,
        Instant resolvedAt,
        PersonView resolvedBy,
        List<CommentView> replies) {

    static CommentView of(Comment comment, List<Comment> replies) {
        return new CommentView(
                comment.id(),
                comment.section(),
                comment.quote(),
                comment.body(),
                comment.author(),
                comment.createdAt(),
                comment.editedAt(),
                comment.withdrawnAt(),
                comment.resolvedAt(),
                comment.resolvedBy(),
                replies.stream().map(reply -> of(reply, List.of())).toList());
    }

    /** Threads in the order of their first comments; one of which nothing is left is none. */
    static List<CommentView> threads(List<Comment> all) {
        return all.stream()
                .filter(comment -> comment.threadId() == null)
                .map(first -> of(first, repliesTo(first, all)))
                .filter(thread -> thread.body() != null || !thread.replies().isEmpty())
                .toList();
    }

    private static List<Comment> repliesTo(Comment first, List<Comment> all) {
        return all.stream()
                .filter(comment -> first.id().equals(comment.threadId()))
                .filter(reply -> reply.withdrawnAt() == null)
                .toList();
    }
}
