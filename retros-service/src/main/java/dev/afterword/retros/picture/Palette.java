package dev.afterword.retros.picture;

import java.util.Map;

/**
 * Colours of a picture; each text has a contrast of 4.5 to 1 and more to what is behind it.
 *
 * @param paper behind all
 * @param ink of words
 * @param faint of small words
 * @param line of links
 * @param boxes fill and edge of boxes by their tone
 */
public record Palette(String paper, String ink, String faint, String line, Map<Tone, String[]> boxes) {
    public static final Palette LIGHT = new Palette(
            "#ffffff",
            "#1c2330",
            "#4a5568",
            "#64748b",
            Map.of(
                    Tone.PEOPLE, new String[] {"#fdf2e9", "#b45309"},
                    Tone.PROCESS, new String[] {"#eaf4ec", "#2f7d4a"},
                    Tone.TECHNOLOGY, new String[] {"#e9f1fb", "#2563a8"},
                    Tone.PLAIN, new String[] {"#f5f6f8", "#7a8699"},
                    Tone.OUTCOME, new String[] {"#f3ecf9", "#6d3fa0"}));

    public static final Palette DARK = new Palette(
            "#15181e",
            "#eceff4",
            "#b3bccb",
            "#8b98ad",
            Map.of(
                    Tone.PEOPLE, new String[] {"#33261a", "#e0924a"},
                    Tone.PROCESS, new String[] {"#1b2e22", "#63b981"},
                    Tone.TECHNOLOGY, new String[] {"#1a2839", "#6aa5e6"},
                    Tone.PLAIN, new String[] {"#23272f", "#8b98ad"},
                    Tone.OUTCOME, new String[] {"#2b2138", "#b48be0"}));

    String fill(Tone tone) {
        return boxes.get(tone)[0];
    }

    String edge(Tone tone) {
        return boxes.get(tone)[1];
    }
}
