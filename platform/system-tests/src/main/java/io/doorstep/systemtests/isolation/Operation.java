package io.doorstep.systemtests.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// An operation as OpenAPI describes it.
///
/// @param pathParameters names in the order of the path
/// @param queryParameters names of those that take text or an id
/// @param body its JSON schema, missing when it takes none
/// @param components where the schema's references lead
record Operation(
        String method,
        String path,
        List<String> pathParameters,
        List<String> queryParameters,
        JsonNode body,
        JsonNode components) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /// All operations of a document.
    static List<Operation> of(JsonNode openApi) {
        List<Operation> operations = new ArrayList<>();
        openApi.path("paths").forEachEntry((path, item) -> {
            for (String method : METHODS) {
                if (item.has(method)) {
                    operations.add(of(openApi, path, method, item.path(method)));
                }
            }
        });
        return operations;
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /// `/api/v1/leads/{id}/notes` belongs to `/api/v1/leads`.
    String collection() {
        int firstParameter = path.indexOf("/{");
        return firstParameter < 0 ? path : path.substring(0, firstParameter);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Operation of(JsonNode openApi, String path, String method, JsonNode operation) {
        List<String> inPath = new ArrayList<>();
        List<String> inQuery = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                inPath.add(name);
            } else if (parameter.path("in").asString().equals("query")
                    && parameter.path("schema").path("type").asString("").equals("string")) {
                inQuery.add(name);
            }
        });
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                List.copyOf(inPath),
                List.copyOf(inQuery),
                schema,
                openApi.path("components").path("schemas"));
    }
}
