package dev.afterword.localstack.jira;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One webhook on its way: the same bytes and identifier at every attempt, and what each attempt was answered. */
public final class WebhookDelivery {
    private final String id;
    private final IssueStore.Webhook webhook;
    private final UUID identifier;
    private final String event;
    private final byte[] body;
    private final List<Integer> answers = new CopyOnWriteArrayList<>();

    WebhookDelivery(String id, IssueStore.Webhook webhook, UUID identifier, String event, byte[] body) {
        this.id = id;
        this.webhook = webhook;
        this.identifier = identifier;
        this.event = event;
        this.body = body;
    }

    WebhookDelivery as(String otherId, UUID otherIdentifier) {
        return new WebhookDelivery(otherId, webhook, otherIdentifier, event, body);
    }

    public String id() {
        return id;
    }

    public UUID identifier() {
        return identifier;
    }

    public String event() {
        return event;
    }

    public byte[] body() {
        return body.clone();
    }

    /** The status of each attempt, 0 where no answer came. */
    public List<Integer> answers() {
        return List.copyOf(answers);
    }

    /** The value of X-Hub-Signature, or nothing for a webhook without a secret. */
    public Optional<String> signature() {
        String secret = webhook.secret();
        return secret == null || secret.isEmpty() ? Optional.empty() : Optional.of(sign(secret, body));
    }

    IssueStore.Webhook webhook() {
        return webhook;
    }

    void attempted(int status) {
        answers.add(status);
    }

    /** Signs a body the way Jira does; public so that tests can forge and vary. */
    public static String sign(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
