package dev.afterword.hookkit.redaction;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that say that what they stand for lets somebody in: of fields, of headers, of parameters. */
final class SecretNames {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern MARK = Pattern.compile("[^a-z0-9]+");

    /** A word that ends in one of the first, or one that is one of the second. */
    private static final Pattern SECRET = Pattern.compile("(?:^|_)(?:"
            + "[a-z0-9]*(?:password|passwd|passphrase|secret|token|apikey)s?"
            + "|pwd|auth|authorization|credentials?|cookies?|signature|sig|jwt|dsn|otp|session"
            + "|(?:api|access|private|signing|shared|encryption|service)_?keys?|session_?id|response_?url|connection_?string"
            + ")(?:_|$)");

    /** Names are short; what is longer is text. */
    private static final int LONGEST = 120;

    private SecretNames() {}

    static boolean isSecret(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        var words = HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
        return SECRET.matcher(MARK.matcher(words).replaceAll("_")).find();
    }
}
