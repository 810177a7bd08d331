package dev.afterword.hookkit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretCipherTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final SecretCipher cipher = new SecretCipher(() -> Optional.of(KEY));

    @Test
    void whatWasSealedOpensForTheSamePlace() {
        String sealed = cipher.seal("hunter2 \u00fc", "connection 1");
        assertThat(sealed).doesNotContain("hunter2");
        assertThat(cipher.open(sealed, "connection 1")).isEqualTo("hunter2 \u00fc");
    }

    @Test
    void theSameSecretNeverLooksTheSame() {
        assertThat(cipher.seal("a", "p")).isNotEqualTo(cipher.seal("a", "p"));
    }

    @Test
    void aSecretCannotBeMovedToAnotherPlaceNorChanged() {
        String sealed = cipher.seal("a", "connection 1");
        assertThatThrownBy(() -> cipher.open(sealed, "connection 2")).isInstanceOf(IllegalStateException.class);
        String changed = sealed.substring(0, 8) + (sealed.charAt(8) == 'A' ? 'B' : 'A') + sealed.substring(9);
        assertThatThrownBy(() -> cipher.open(changed, "connection 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingOrShortKeyIsSaidWithoutShowingIt() {
        assertThatThrownBy(() -> new SecretCipher(Optional::empty))
                .hasMessageContaining("afterword.secrets.master-key");
        assertThatThrownBy(() -> new SecretCipher(() -> Optional.of("c2hvcnQ=")))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> new SecretCipher(() -> Optional.of("no base64!")))
                .hasMessageNotContaining("no base64!");
    }

    @Test
    void newSecretsAreLongAndDiffer() {
        assertThat(NewSecret.random()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(NewSecret.random());
    }
}
