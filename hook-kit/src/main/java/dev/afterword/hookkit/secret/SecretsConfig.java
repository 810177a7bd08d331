package dev.afterword.hookkit.secret;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the key that protects stored secrets comes from. */
@ConfigMapping(prefix = "afterword.secrets")
interface SecretsConfig {

    /** 32 random bytes in base64, the same for every replica. */
    Optional<String> masterKey();
}
