package dev.afterword.incidents.webhook;

import java.util.Locale;

/** Patterns in which {@code *} stands for anything; without regard to case, and in time that grows with the text only. */
public final class Wildcard {

    private Wildcard() {}

    /** Whether the whole text is what the pattern says; a missing text is nothing but what {@code *} alone says. */
    public static boolean matches(String pattern, String text) {
        var wanted = pattern.toLowerCase(Locale.ROOT);
        var given = text == null ? "" : text.toLowerCase(Locale.ROOT);
        int at = 0;
        int star = -1;
        int retry = 0;
        int p = 0;
        while (at < given.length()) {
            if (p < wanted.length() && wanted.charAt(p) == '*') {
                star = p++;
                retry = at;
            } else if (p < wanted.length() && wanted.charAt(p) == given.charAt(at)) {
                p++;
                at++;
            } else if (star >= 0) {
                p = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (p < wanted.length() && wanted.charAt(p) == '*') {
            p++;
        }
        return p == wanted.length();
    }
}
