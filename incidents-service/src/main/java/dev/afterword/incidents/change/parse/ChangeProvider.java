package dev.afterword.incidents.change.parse;

import java.util.Arrays;
import java.util.Optional;

/**
 * A kind of sender of changes: GITHUB (events deployment and deployment_status), GITLAB (deployment events), ARGO_CD (its
 * notifications, in the form of our template), JSON (any body, found by a mapping).
 */
public enum ChangeProvider {
    GITHUB("github-deployments", "github"),
    GITLAB("gitlab-deployments", "gitlab"),
    ARGO_CD("argo-cd", "argo-cd"),
    JSON("changes", "webhook");

    private final String word;
    private final String system;

    ChangeProvider(String word, String system) {
        this.word = word;
        this.system = system;
    }

    /** The name in addresses; issues of the same systems come to other ones. */
    public String word() {
        return word;
    }

    /** What changes call the system that told of them. */
    public String system() {
        return system;
    }

    /** Whether a rollback is told from a deploy: GitLab never does, GitHub only where the pipeline's task is called that. */
    public boolean saysWhatGoesBack() {
        return this == ARGO_CD || this == JSON;
    }

    /** The provider that addresses name by this word. */
    public static Optional<ChangeProvider> named(String word) {
        return Arrays.stream(values())
                .filter(provider -> provider.word.equals(word))
                .findFirst();
    }
}
