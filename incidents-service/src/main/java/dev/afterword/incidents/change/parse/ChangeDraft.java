package dev.afterword.incidents.change.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.hookkit.delivery.UnreadableDeliveryException;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;
import dev.afterword.incidents.change.ObservedChange;
import dev.afterword.incidents.webhook.JsonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is known of a change while a body is read; what it ends as fits where changes are kept. */
final class ChangeDraft {

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,10})?) ?(%?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_FEATURES = 50;

    private final String externalId;
    private final ChangeState state;

    ChangeKind kind = ChangeKind.DEPLOY;
    Instant at;
    String service;
    String environment;
    String summary;
    String actor;
    String url;
    String version;
    Instant committedAt;
    private BigDecimal share;
    private String users;
    private final List<String> features = new ArrayList<>();
    private String iteration;
    private String rollsBack;

    ChangeDraft(String externalId, ChangeState state) {
        this.externalId = JsonText.identity(externalId, 200);
        this.state = state;
    }

    /** A part of the users: from 0 to 1, or in per cent with its sign; anything else is none. */
    void share(String text) {
        var said = text == null ? null : SHARE.matcher(text);
        if (said == null || !said.matches()) {
            return;
        }
        var number = new BigDecimal(said.group(1));
        var part = said.group(2).isEmpty() ? number : number.divide(HUNDRED);
        if (part.compareTo(BigDecimal.ONE) <= 0) {
            share = part.setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
        }
    }

    void users(String text) {
        users = JsonText.shortened(text, 300);
    }

    void iteration(String text) {
        iteration = JsonText.shortened(text, 200);
    }

    void rollsBack(String id) {
        rollsBack = id == null ? null : JsonText.identity(id, 200);
    }

    /** A list of keys, an object whose names they are, or one text with commas. */
    void features(JsonNode said) {
        if (said.isObject()) {
            said.fieldNames().forEachRemaining(this::feature);
        } else if (said.isArray()) {
            said.forEach(one -> feature(JsonText.text(one)));
        } else if (JsonText.text(said) != null) {
            for (var one : JsonText.text(said).split(",")) {
                feature(one);
            }
        }
    }

    private void feature(String key) {
        var text = key == null ? null : JsonText.storable(key).strip();
        if (text != null && !text.isEmpty() && features.size() < MOST_FEATURES) {
            var fitting = JsonText.shortened(text, 100);
            if (!features.contains(fitting)) {
                features.add(fitting);
            }
        }
    }

    /** A share of the users makes a plain deploy a canary stage, and whatever takes something back is a rollback. */
    private ChangeKind kindDone() {
        if (rollsBack != null) {
            return ChangeKind.ROLLBACK;
        }
        return kind == ChangeKind.DEPLOY && share != null && share.compareTo(BigDecimal.ONE) < 0
                ? ChangeKind.CANARY_STAGE
                : kind;
    }

    ObservedChange done() {
        if (service == null) {
            throw new UnreadableDeliveryException("Neither the body nor the connection says which service was changed");
        }
        return new ObservedChange(
                externalId,
                state,
                at,
                kindDone(),
                service,
                environment == null ? "production" : JsonText.shortened(environment, 60),
                JsonText.shortened(summary == null ? service : summary, 500),
                JsonText.shortened(actor, 200),
                JsonText.isLink(url) && url.length() <= 1000 ? url : null,
                JsonText.shortened(version, 200),
                committedAt,
                share,
                users,
                features,
                iteration,
                rollsBack);
    }
}
