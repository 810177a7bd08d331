package dev.afterword.retros.language;

import dev.afterword.retros.prose.People;
import dev.afterword.retros.prose.Prose;

/**
 * A text made ready for the rules.
 *
 * @param written as it was written
 * @param section where it stands
 * @param prose what is read of it
 * @param people what may be a name in it
 */
record ReadableText(String written, TextSection section, Prose prose, People people) {

    ReadableText(String written, TextSection section) {
        this(written, section, Prose.of(written));
    }

    private ReadableText(String written, TextSection section, Prose prose) {
        this(written, section, prose, People.in(prose));
    }
}
