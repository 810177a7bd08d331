package dev.afterword.retros.draft;

/** What the record alone says in one section; the hint names what it leaves open. */
public record DraftedSection(SectionKey key, String body, boolean complete, String hint) {

    static DraftedSection of(SectionKey key, Markdown body, boolean complete, String missing) {
        return new DraftedSection(
                key, body.toString(), complete, missing.isEmpty() ? key.prompt() : missing + " " + key.prompt());
    }
}
