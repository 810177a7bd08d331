package dev.afterword.hookkit.delivery;

import dev.afterword.hookkit.redaction.Redaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A delivery as people may see it.
 *
 * @param headers those that were kept, by name
 * @param body what it says without secrets, tokens and mail addresses; JSON with its lines broken for reading
 * @param bytes how long the body was as it came
 * @param cut whether the end of the body is left out, since it is too long to be read
 */
public record RedactedDelivery(Map<String, List<String>> headers, String body, int bytes, boolean cut) {

    /** As many characters of a body as anybody would look through. */
    public static final int LONGEST = 65_536;

    static RedactedDelivery of(StoredDelivery delivery) {
        var headers = new TreeMap<String, List<String>>();
        delivery.headers()
                .names()
                .forEach(name -> headers.put(
                        name, Redaction.header(name, delivery.headers().all(name))));
        var bytes = delivery.body();
        var body = Redaction.body(new String(bytes, StandardCharsets.UTF_8));
        return new RedactedDelivery(headers, shortened(body), bytes.length, body.length() > LONGEST);
    }

    private static String shortened(String body) {
        if (body.length() <= LONGEST) {
            return body;
        }
        return body.substring(0, Character.isHighSurrogate(body.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
