package dev.afterword.hookkit.redaction;

import java.util.List;
import java.util.regex.Pattern;

/** Finds by its form what must not be shown: mail addresses, and what lets somebody in, wherever in a text it stands. */
final class SecretText {

    static final String LEFT_OUT = "[redacted]";
    private static final String NO_ADDRESS = "[mail address]";

    /** One form, and what stands in its place. All repetitions have an end, so that no text takes long. */
    private record Form(Pattern pattern, String replacement) {

        static Form of(String regex, String replacement) {
            return new Form(Pattern.compile(regex), replacement);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,20000}(?:-[^-]{1,20000}){0,6}(?:-----END [A-Z ]{0,30}KEY-----)?",
                    LEFT_OUT),
            Form.of("(?i)\\b(bearer|basic)\\s{1,5}(?=[^\\s]{0,200}[0-9=])[A-Za-z0-9+/=._~-]{8,4000}", "$1 " + LEFT_OUT),
            Form.of(
                    "\\b(?:xox[a-z]-[A-Za-z0-9-]{8,400}|xapp-[A-Za-z0-9-]{8,400}|whsec_[A-Za-z0-9+/=]{8,400}"
                            + "|gh[opsur]_[A-Za-z0-9]{20,400}|github_pat_[A-Za-z0-9_]{20,400}|glpat-[A-Za-z0-9_.-]{16,400}"
                            + "|sk-[A-Za-z0-9_-]{20,400}|(?:AKIA|ASIA)[0-9A-Z]{16}|ATATT[A-Za-z0-9_=-]{20,400}"
                            + "|AIza[0-9A-Za-z_-]{30,100}"
                            + "|eyJ[A-Za-z0-9_-]{5,4000}\\.[A-Za-z0-9_-]{5,8000}\\.[A-Za-z0-9_-]{0,2000})",
                    LEFT_OUT),
            Form.of("(?i)\\b([a-z][a-z0-9+.-]{0,20}://)[^\\s/@\"'<>]{1,400}@", "$1" + LEFT_OUT + "@"),
            Form.of(
                    "(?i)(hooks\\.slack\\.com/[a-z]{1,20}|/api/webhooks/[0-9]{1,30}|office\\.com/webhook[a-z0-9]{0,5}"
                            + "|/hooks/v1/[a-z0-9-]{1,30}/[0-9a-f-]{36})/[^\\s\"'<>?]{1,1000}",
                    "$1/" + LEFT_OUT),
            Form.of(
                    "(?i)(\\b|_)(passwords?|passwd|passphrase|pwd|secrets?|[a-z]{0,20}tokens?|api[_-]?key|access[_-]?key"
                            + "|private[_-]?key|signature|sig|credentials?|authorization)"
                            + "(\\\\?[\"']?\\s{0,5}[=:]\\s{0,5}\\\\?[\"']?)(?!\\[redacted])([^\\s\"'&,;<>}\\]\\\\]{1,4000})",
                    "$1$2$3" + LEFT_OUT),
            Form.of("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}", NO_ADDRESS));

    private SecretText() {}

    static String without(String text) {
        var left = text;
        for (var form : FORMS) {
            left = form.pattern().matcher(left).replaceAll(form.replacement());
        }
        return left;
    }
}
