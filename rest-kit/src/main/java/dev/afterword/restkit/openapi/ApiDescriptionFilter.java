package dev.afterword.restkit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds what every operation has in common: the bearer token and the problems that can always come back. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescriptionFilter implements OASFilter {

    private static final String SCHEME = "bearer";
    private static final String PROBLEM_REF = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem());
        api.getComponents().addSchema("FieldError", fieldError());
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the organisation's identity provider"));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach(ApiDescriptionFilter::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        for (Operation operation : item.getOperations().values()) {
            if (path.startsWith("/api/")) {
                operation.setSecurity(
                        List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
                addProblem(operation, "401", "No valid access token");
                addProblem(operation, "403", "The roles in the token do not allow this");
            }
            if (operation.getRequestBody() != null || hasParameters(operation, item)) {
                addProblem(operation, "400", "Something in the request is not valid; errors says what");
            }
            if (path.contains("{")) {
                addProblem(operation, "404", "Unknown, or not visible to the caller");
            }
            problemsAreProblems(operation);
        }
    }

    private static boolean hasParameters(Operation operation, PathItem item) {
        return notEmpty(operation.getParameters()) || notEmpty(item.getParameters());
    }

    private static boolean notEmpty(List<?> list) {
        return list != null && !list.isEmpty();
    }

    private static void addProblem(Operation operation, String code, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        Map<String, APIResponse> known = operation.getResponses().getAPIResponses();
        if (known == null || !known.containsKey(code)) {
            operation
                    .getResponses()
                    .addAPIResponse(code, OASFactory.createAPIResponse().description(description));
        }
    }

    /** A resource only lists its codes; the body of every 4xx and 5xx is the same. */
    private static void problemsAreProblems(Operation operation) {
        if (operation.getResponses() == null || operation.getResponses().getAPIResponses() == null) {
            return;
        }
        operation.getResponses().getAPIResponses().forEach((code, response) -> {
            if (code.matches("[45]..") && response.getContent() == null && response.getRef() == null) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(ref())));
            }
        });
    }

    private static Schema ref() {
        return OASFactory.createSchema().ref(PROBLEM_REF);
    }

    private static Schema problem() {
        return object("What went wrong, after RFC 9457")
                .addProperty("type", text("Relative URI of the kind of problem; match on this"))
                .addProperty("title", text("Short summary of the kind"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What went wrong this time"))
                .addProperty("instance", text("Path of the request"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .addProperty("requestId", text("Joins the answer with our log"))
                .required(List.of("type", "title", "status"));
    }

    private static Schema fieldError() {
        return object("One field that is wrong")
                .addProperty("pointer", text("JSON pointer into the body, or ?name of a query parameter"))
                .addProperty("message", text("What the field must be"))
                .required(List.of("pointer", "message"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
