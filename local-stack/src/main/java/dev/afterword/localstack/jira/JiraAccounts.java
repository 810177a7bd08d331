package dev.afterword.localstack.jira;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Who may sign in to the stand-in, by Basic authentication with e-mail and API token. */
final class JiraAccounts {
    private volatile List<JiraAccount> accounts = List.of(JiraAccount.SERVICE, JiraAccount.PERSON);

    Optional<JiraAccount> byId(String accountId) {
        return accounts.stream().filter(a -> a.accountId().equals(accountId)).findFirst();
    }

    /** Gives the service account another token, as when the old one expires. */
    void renewServiceToken(String token) {
        JiraAccount service = accounts.get(0);
        accounts = List.of(
                new JiraAccount(service.accountId(), service.displayName(), service.email(), token),
                JiraAccount.PERSON);
    }

    JiraAccount require(String authorization) {
        return signedIn(authorization)
                .orElseThrow(() -> JiraRefusal.of(401, "Client must be authenticated to access this resource."));
    }

    private Optional<JiraAccount> signedIn(String authorization) {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            return Optional.empty();
        }
        byte[] given = authorization.substring(6).strip().getBytes(StandardCharsets.US_ASCII);
        return accounts.stream()
                .filter(a -> MessageDigest.isEqual(given, basic(a)))
                .findFirst();
    }

    private static byte[] basic(JiraAccount account) {
        String pair = account.email() + ":" + account.apiToken();
        return Base64.getEncoder().encode(pair.getBytes(StandardCharsets.UTF_8));
    }
}
