package dev.afterword.retros.documentlanguage;

import dev.afterword.retros.language.LanguageFinding;
import dev.afterword.retros.person.PersonView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Words that stay as they are, for a reason: the same words in the same sentence, wherever that moves to in its place. */
@Entity
@Table(name = "language_dismissal")
class LanguageDismissal {
    @Id
    private UUID id;

    @Column(name = "retrospective_id", nullable = false)
    private UUID retrospectiveId;

    @Column(length = 60, nullable = false)
    private String place;

    @Column(length = 10, nullable = false)
    private String rule;

    @Column(columnDefinition = "text", nullable = false)
    private String words;

    /** The sentence they stood in; null for what was dismissed when a reason was about the whole place. */
    @Column(length = 64)
    private String sentence;

    @Column(length = 2000, nullable = false)
    private String reason;

    @Column(name = "dismissed_by_id", length = 100, nullable = false)
    private String dismissedById;

    @Column(name = "dismissed_by_name", length = 200, nullable = false)
    private String dismissedByName;

    @Column(name = "dismissed_at", nullable = false)
    private Instant dismissedAt;

    LanguageDismissal() {}

    LanguageDismissal(
            UUID id, UUID retrospectiveId, DismissFindingRequest request, String sentence, PersonView by, Instant at) {
        this.id = id;
        this.retrospectiveId = retrospectiveId;
        this.place = request.place();
        this.rule = request.rule();
        this.words = normal(request.match());
        this.sentence = sentence;
        this.reason = request.reason().strip();
        this.dismissedById = by.id();
        this.dismissedByName = by.name();
        this.dismissedAt = at;
    }

    boolean covers(DocumentText text, LanguageFinding finding) {
        return place.equals(text.place())
                && rule.equals(finding.rule())
                && words.equals(normal(finding.match()))
                && (sentence == null || sentence.equals(text.sentenceOf(finding)));
    }

    boolean isOf(UUID retrospective) {
        return retrospectiveId.equals(retrospective);
    }

    /** However the words are wrapped and capitalised. */
    static String normal(String match) {
        return match.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    DismissalView view() {
        return new DismissalView(id, reason, new PersonView(dismissedById, dismissedByName), dismissedAt);
    }
}
