package dev.afterword.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart lints, renders, and says only what Kubernetes understands. */
class HelmChartTest {

    private static final Map<String, String> DEFAULTS = Map.of();
    private static final Map<String, String> WITH_INGRESS =
            Map.of("ingress.enabled", "true", "ingress.tlsSecret", "afterword-tls");

    @Test
    void theChartPassesTheStrictLint() {
        var result = Chart.helm().lint().strict().call();

        assertFalse(result.isFailed(), () -> result.getMessages().toString());
    }

    @Test
    void eachRenderedFieldIsKnownToKubernetes() {
        for (HasMetadata object : Chart.rendered(WITH_INGRESS)) {
            assertEquals(List.of(), ModelStrictness.unknownFields(object));
        }
    }

    @Test
    void aMisspeltFieldWouldBeFound() {
        var pod = new PodBuilder()
                .withNewSpec()
                .addNewContainer()
                .withName("x")
                .endContainer()
                .endSpec()
                .build();
        pod.getSpec().getContainers().get(0).setAdditionalProperty("imagePullPolizy", "Always");

        assertEquals(List.of("Pod.spec.containers[0].imagePullPolizy"), ModelStrictness.unknownFields(pod));
    }

    @Test
    void eachServiceHasADeploymentAServiceABudgetAndAPolicy() {
        var expected = Set.of("rel-incidents", "rel-retros", "rel-actions", "rel-gateway");

        assertEquals(expected, names(Deployment.class));
        assertEquals(expected, names(Service.class));
        assertEquals(expected, names(PodDisruptionBudget.class));
        assertEquals(expected, names(NetworkPolicy.class));
    }

    @Test
    void podsRunWithoutPrivilegesAndAreProbed() {
        for (var deployment : Chart.rendered(Deployment.class, DEFAULTS)) {
            var pod = deployment.getSpec().getTemplate().getSpec();
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            var container = container(deployment);
            assertFalse(container.getSecurityContext().getAllowPrivilegeEscalation());
            assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
            assertEquals(
                    List.of("ALL"),
                    container.getSecurityContext().getCapabilities().getDrop());
            assertEquals(
                    "/q/health/ready",
                    container.getReadinessProbe().getHttpGet().getPath());
            assertEquals(
                    "/q/health/live", container.getLivenessProbe().getHttpGet().getPath());
            assertTrue(container.getResources().getLimits().containsKey("memory"));
        }
    }

    @Test
    void selectorsOfDeploymentsServicesAndBudgetsMatchThePods() {
        for (var deployment : Chart.rendered(Deployment.class, DEFAULTS)) {
            var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
            var name = deployment.getMetadata().getName();
            assertTrue(labels.entrySet()
                    .containsAll(
                            deployment.getSpec().getSelector().getMatchLabels().entrySet()));
            assertTrue(labels.entrySet()
                    .containsAll(Chart.rendered(Service.class, DEFAULTS).stream()
                            .filter(service -> service.getMetadata().getName().equals(name))
                            .findFirst()
                            .orElseThrow()
                            .getSpec()
                            .getSelector()
                            .entrySet()));
        }
    }

    @Test
    void secretsAreReferredToAndNeverWritten() {
        var gateway = Chart.rendered(Deployment.class, DEFAULTS).stream()
                .filter(deployment -> deployment.getMetadata().getName().equals("rel-gateway"))
                .findFirst()
                .orElseThrow();
        var secret = container(gateway).getEnv().stream()
                .filter(variable -> variable.getName().equals("AFTERWORD_CLIENT_SECRET"))
                .findFirst()
                .orElseThrow();

        assertEquals("afterword-oidc", secret.getValueFrom().getSecretKeyRef().getName());
        assertTrue(Chart.rendered(DEFAULTS).stream()
                .noneMatch(object -> object.getKind().equals("Secret")));
    }

    @Test
    void onlyTheGatewayIsReachableFromOutside() {
        var policies = Chart.rendered(NetworkPolicy.class, DEFAULTS);

        for (var policy : policies) {
            var from = policy.getSpec().getIngress().get(0).getFrom();
            assertEquals(policy.getMetadata().getName().equals("rel-gateway"), from == null || from.isEmpty());
        }
    }

    @Test
    void theIngressAppearsWhenAskedForAndLeadsToTheGateway() {
        assertEquals(List.of(), Chart.rendered(Ingress.class, DEFAULTS));

        var rule = Chart.rendered(Ingress.class, WITH_INGRESS)
                .get(0)
                .getSpec()
                .getRules()
                .get(0);
        assertEquals(
                "rel-gateway",
                rule.getHttp().getPaths().get(0).getBackend().getService().getName());
    }

    @Test
    void behindAnIngressWithTlsTheGatewayTrustsItAndItsCookiesAreSecure() {
        var gateway = Chart.rendered(Deployment.class, WITH_INGRESS).stream()
                .filter(deployment -> deployment.getMetadata().getName().equals("rel-gateway"))
                .findFirst()
                .orElseThrow();
        var variables = container(gateway).getEnv().stream()
                .collect(Collectors.toMap(EnvVar::getName, variable -> String.valueOf(variable.getValue())));

        assertEquals("true", variables.get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"));
        assertEquals("true", variables.get("AFTERWORD_COOKIE_SECURE"));
    }

    @Test
    void aValueThatTheSchemaDoesNotKnowIsRefused() {
        assertThrows(RuntimeException.class, () -> Chart.rendered(Map.of("oidc.isuer", "https://x")));
        assertThrows(RuntimeException.class, () -> Chart.rendered(Map.of("oidc.issuer", "login.example.org")));
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    private static Set<String> names(Class<? extends HasMetadata> kind) {
        return Chart.rendered(kind, DEFAULTS).stream()
                .map(object -> object.getMetadata().getName())
                .collect(Collectors.toSet());
    }
}
