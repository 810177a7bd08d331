package dev.afterword.retros.policy.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.problem.JsonProblems;
import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.restkit.problem.ValidationProblems;
import dev.afterword.retros.policy.PolicyService;
import dev.afterword.retros.policy.PolicyView;
import dev.afterword.retros.policy.PublishPolicyRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes the policy out as a file, and in again. */
@ApplicationScoped
public class PolicyFileService {
    private final PolicyService policies;
    private final ObjectMapper json;
    private final Validator validator;

    PolicyFileService(PolicyService policies, ObjectMapper json, Validator validator) {
        this.policies = policies;
        this.json = json;
        this.validator = validator;
    }

    Uni<WrittenPolicy> write() {
        return policies.inForce()
                .map(policy -> new WrittenPolicy(
                        policy.version(), PolicyFileWriter.write(json.<JsonNode>valueToTree(policy))));
    }

    /** Publishes what the file says, unless somebody has published since it was taken out. */
    Uni<PolicyView> read(String text, String ifMatch) {
        var version = ETags.required(ifMatch);
        var file = PolicyFileReader.read(text == null ? "" : text);
        return policies.replace(request(file), version)
                .onFailure(ProblemException.class)
                .transform(problem -> located(file, (ProblemException) problem));
    }

    /** What a file says, as it would be published. */
    public PublishPolicyRequest parse(String text) {
        return request(PolicyFileReader.read(text == null ? "" : text));
    }

    private PublishPolicyRequest request(PolicyFile file) {
        try {
            PublishPolicyRequest request = json.readerFor(PublishPolicyRequest.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file.tree());
            var violations = validator.validate(request);
            if (!violations.isEmpty()) {
                throw file.located(ValidationProblems.of(violations));
            }
            return request;
        } catch (JsonProcessingException e) {
            throw file.located(JsonProblems.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException("A tree in memory is always readable", e);
        }
    }

    /** What is wrong with the version is not wrong with a line. */
    private static ProblemException located(PolicyFile file, ProblemException problem) {
        return problem.errors().isEmpty() ? problem : file.located(problem);
    }

    /**
     * The policy in force as a file.
     *
     * @param version its version
     * @param text the file
     */
    record WrittenPolicy(int version, String text) {}
}
