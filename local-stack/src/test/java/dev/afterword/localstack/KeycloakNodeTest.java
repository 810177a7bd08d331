package dev.afterword.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakNodeTest {

    @TempDir
    static Path folder;

    private static KeycloakNode node;

    @BeforeAll
    static void start() {
        node = KeycloakNode.in(new StackHome(folder), 0, 0);
        node.start();
    }

    @AfterAll
    static void stop() {
        node.kill();
    }

    @Test
    void aTokenCarriesAudienceRolesTeamsAndNameAsFlatClaims() throws IOException {
        JsonNode claims = claims(node.token("commander"));
        assertThat(claims.path("iss").asText()).isEqualTo(node.issuer());
        assertThat(claims.path("aud").toString()).contains("\"afterword\"");
        assertThat(claims.path("sub").asText()).isEqualTo("00000000-0000-4000-8000-000000000002");
        assertThat(claims.path("preferred_username").asText()).isEqualTo("commander");
        assertThat(claims.path("name").asText()).isEqualTo("Carlos Mendes");
        assertThat(claims.path("roles")).extracting(JsonNode::asText).containsExactlyInAnyOrder("responder", "viewer");
        assertThat(claims.path("groups")).extracting(JsonNode::asText).containsExactly("payments");
    }

    @Test
    void aStrangerHasALoginAndNoRole() throws IOException {
        JsonNode claims = claims(node.token("stranger"));
        assertThat(claims.path("roles")).isEmpty();
        assertThat(claims.path("groups")).isEmpty();
    }

    @Test
    void anUnknownPersonGetsAClearRefusal() {
        assertThatThrownBy(() -> node.token("nobody"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("no token for 'nobody'");
    }

    @Test
    void afterAKillItStartsAgainWithTheSameKeys() throws IOException {
        String before = header(node.token("viewer")).path("kid").asText();
        node.kill();
        assertThat(node.isHealthy()).isFalse();
        node.start();
        assertThat(header(node.token("viewer")).path("kid").asText()).isEqualTo(before);
    }

    private static JsonNode claims(String token) throws IOException {
        return part(token, 1);
    }

    private static JsonNode header(String token) throws IOException {
        return part(token, 0);
    }

    private static JsonNode part(String token, int index) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }
}
