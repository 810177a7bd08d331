package dev.afterword.contracts.writing;

/**
 * Somebody typed in a section: whoever has it open reads the changes since what they have.
 *
 * @param retrospective the document, with who may see it
 * @param section key of the section, for example narrative
 * @param changes how many changes the section has had
 */
public record SectionTyped(WrittenDocument retrospective, String section, long changes) {

    /** CloudEvents type of the notice. */
    public static final String TYPE = "dev.afterword.writing.typed.v1";
}
