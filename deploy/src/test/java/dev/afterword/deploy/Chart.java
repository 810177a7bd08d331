package dev.afterword.deploy;

import com.marcnuri.helm.Helm;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The chart, rendered as Helm would render it. */
final class Chart {

    private static final Helm HELM = new Helm(Path.of("helm/afterword"));
    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    private Chart() {}

    static Helm helm() {
        return HELM;
    }

    static List<HasMetadata> rendered(Map<String, String> values) {
        var command = HELM.template().withName("rel").withKubeVersion("1.31.0");
        values.forEach(command::set);
        return Arrays.stream(command.call().split("(?m)^---$"))
                .filter(document -> document.lines().anyMatch(line -> line.startsWith("kind:")))
                .map(document -> (HasMetadata) KUBERNETES.unmarshal(document))
                .toList();
    }

    static <T extends HasMetadata> List<T> rendered(Class<T> kind, Map<String, String> values) {
        return rendered(values).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
