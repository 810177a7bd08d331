package dev.afterword.hookkit.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody is to read in a delivery, and what they still need to. */
class RedactionTest {

    private static final String SECRET = "s3cr3tValue0123456789abcdef";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\": \"%s\"}",
                "{\"apiKey\": \"%s\"}",
                "{\"API_KEY\": \"%s\"}",
                "{\"accessToken\": {\"value\": \"%s\"}}",
                "{\"x-slack-signature\": [\"%s\"]}",
                "{\"client_secret\": \"%s\"}",
                "{\"response_url\": \"https://hooks.example.com/%s\"}",
                "{\"request\": {\"headers\": [[\"Authorization\", \"%s\"], [\"Accept\", \"*/*\"]]}}",
                "{\"env\": [{\"name\": \"DB_PASSWORD\", \"value\": \"%s\"}]}",
                "{\"text\": \"curl -H 'Authorization: Bearer %s' https://api.example.com\"}",
                "{\"text\": \"postgres://app:%s@db.example.com:5432/app\"}",
                "{\"url\": \"https://hooks.slack.com/services/T000/B000/%s\"}",
                "{\"url\": \"https://example.com/hooks/v1/json/00000000-0000-4000-8000-000000000000/%s\"}",
                "{\"url\": \"https://example.com/a?page=2&access_token=%s&x=1\"}",
                "{\"payload\": \"{\\\"token\\\": \\\"%s\\\"}\"}",
                "{\"text\": \"whsec_%s\"}",
                "{\"text\": \"it said xoxb-%s there\"}",
                "{\"text\": \"ghp_%s\"}",
                "{\"text\": \"eyJhbGciOiJIUzI1NiJ9.eyJ%s.abc\"}",
                "{\"text\": \"-----BEGIN RSA PRIVATE KEY-----\\n%s\\n-----END RSA PRIVATE KEY-----\"}",
                "this is no JSON, password=%s",
                "{\"broken\": \"JSON\", \"password\": \"%s\"",
                "token=%s&text=hello"
            })
    void secretsAreLeftOutWhereverTheyStand(String form) {
        var body = form.replace("%s", SECRET);
        assertThat(body).contains(SECRET);
        assertThat(Redaction.body(body))
                .doesNotContain(SECRET)
                .doesNotContain("s3cr3tValue")
                .contains("[redacted]");
    }

    @Test
    void mailAddressesAreLeftOutAndTheRestOfTheSentenceIsThere() {
        assertThat(Redaction.body("{\"text\": \"Ask Zoë.Ł-9+on@mail.example.co.uk or ops@example.com, please\"}"))
                .contains("Ask [mail address] or [mail address], please");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HighErrorRate on checkout: 5xx above 20 %",
                "image registry.example.com/app@sha256:0123456789abcdef",
                "https://grafana.example.com/d/abc?orgId=1&from=now-1h",
                "The author of the tokenizer keys the session store",
                "2031-02-01T09:00:00Z",
                "a monkey at the keyboard"
            })
    void whatIsNoSecretStays(String text) {
        assertThat(Redaction.body("{\"summary\": \"" + text + "\"}")).contains(text);
    }

    @Test
    void fieldsThatOnlySoundLikeItStayAndWhetherThereWasASecretIsSeen() {
        assertThat(Redaction.body("{\"author\":\"a\",\"monkey\":1,\"password\":null,\"token\":false,\"status\":1e400}"))
                .isEqualToNormalizingWhitespace(
                        "{ \"author\" : \"a\", \"monkey\" : 1, \"password\" : null, \"token\" : false, \"status\" : 1E+400 }");
    }

    @Test
    void headersAreRedactedByNameAndByForm() {
        assertThat(Redaction.header("X-Gitlab-Token", List.of("plain"))).containsExactly("[redacted]");
        assertThat(Redaction.header("user-agent", List.of("Sender/1 (ops@example.com)")))
                .containsExactly("Sender/1 ([mail address])");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token ",
                "-----BEGIN PRIVATE KEY-----",
                "a.",
                "a@",
                "a:/",
                "eyJaaaaa.",
                "https://",
                "=",
                "\"",
                "{",
                "["
            })
    void noTextTakesLong(String part) {
        var text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(4), () -> Redaction.body(text));
    }

    @Test
    void noBodyIsTooStrange() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var body = new StringBuilder("{\"token\":[{\"name\":\"a@b.example\"}],\"t\":\"Bearer 0123456789\"}");
            for (int j = 0; j < 4; j++) {
                body.setCharAt(random.nextInt(body.length()), (char) random.nextInt(0x3000));
            }
            assertThatCode(() -> Redaction.body(body.toString())).doesNotThrowAnyException();
        }
    }
}
