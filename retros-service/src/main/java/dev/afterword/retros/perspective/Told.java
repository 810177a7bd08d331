package dev.afterword.retros.perspective;

/**
 * The words of a perspective.
 *
 * @param saw what could be seen then
 * @param knew what was known then
 * @param expected what was expected to happen
 */
record Told(String saw, String knew, String expected) {
    Told {
        saw = words(saw);
        knew = words(knew);
        expected = words(expected);
    }

    boolean isEmpty() {
        return saw == null && knew == null && expected == null;
    }

    private static String words(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
