package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.opensearch.EngineCalls.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What one tenant has of the shared index. Every request to it is built here, with the tenant as its route and as its
/// filter, so that none can be without.
final class Share {

    /// Higher than any listing's: what was removed does not come back by a late write.
    private static final long REMOVED = 1L << 40;

    private static final int CONFLICT = 409;
    private static final int NOT_THERE = 404;

    private final EngineCalls calls;
    private final String index;
    private final String tenant;

    Share(EngineCalls calls, String index, UUID tenant) {
        this.calls = calls;
        this.index = index;
        this.tenant = tenant.toString();
    }

    /// A write of one listing; one that is older than what is there does nothing.
    ///
    /// @param document absent when the listing was removed
    record Write(UUID listing, long version, @Nullable Map<String, Object> document) {

        static Write removal(UUID listing) {
            return new Write(listing, REMOVED, null);
        }
    }

    /// @param request without a query of its own
    JsonNode search(UUID generation, Map<String, Object> query, Map<String, Object> request) {
        Map<String, Object> body = new HashMap<>(request);
        body.put("query", Map.of("bool", Map.of("filter", mine(generation), "must", List.of(query))));
        return calls.call("POST", "/" + index + "/_search", Map.of("routing", tenant), body)
                .accepted();
    }

    private List<Map<String, Object>> mine(UUID generation) {
        return List.of(
                Clauses.term(SharedIndex.TENANT, tenant), Clauses.term(SharedIndex.GENERATION, generation.toString()));
    }

    /// @param shown whether searches find them when this returns
    void write(UUID generation, List<Write> writes, boolean shown) {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (Write write : writes) {
            Map<String, Object> target = Map.of(
                    "_id",
                    generation + "-" + write.listing(),
                    "routing",
                    tenant,
                    "version",
                    write.version(),
                    "version_type",
                    "external_gte");
            lines.add(Map.of(write.document() == null ? "delete" : "index", target));
            if (write.document() != null) {
                Map<String, Object> document = new HashMap<>(write.document());
                document.put(SharedIndex.TENANT, tenant);
                document.put(SharedIndex.GENERATION, generation.toString());
                lines.add(document);
            }
        }
        JsonNode answer = calls.callWithLines("/" + index + "/_bulk", Map.of("refresh", String.valueOf(shown)), lines)
                .accepted();
        for (JsonNode item : answer.at("/items")) {
            JsonNode outcome = item.iterator().next();
            int status = outcome.at("/status").asInt();
            if (status >= 300 && status != CONFLICT && status != NOT_THERE) {
                throw new EngineAwayException("The search engine did not take a listing: " + outcome);
            }
        }
    }

    void show() {
        calls.call("POST", "/" + index + "/_refresh", Map.of(), null).accepted();
    }

    /// How far the tenant's share goes.
    Optional<Place> findPlace() {
        Answer answer = calls.call("GET", placePath(), Map.of("routing", tenant), null);
        return answer.status() == NOT_THERE ? Optional.empty() : Optional.of(Place.of(answer.accepted()));
    }

    /// @param before what is replaced; absent when there was none
    /// @return whether nobody else was faster
    boolean move(@Nullable Place before, UUID generation, long mark, String kind) {
        Map<String, String> parameters = new HashMap<>(Map.of("routing", tenant));
        if (before == null) {
            parameters.put("op_type", "create");
        } else {
            parameters.put("if_seq_no", String.valueOf(before.seqNo()));
            parameters.put("if_primary_term", String.valueOf(before.primaryTerm()));
        }
        Answer answer = calls.call(
                "PUT",
                placePath(),
                parameters,
                Map.of(
                        SharedIndex.TENANT,
                        tenant,
                        SharedIndex.CURRENT,
                        generation.toString(),
                        SharedIndex.MARK,
                        mark,
                        SharedIndex.KIND,
                        kind));
        if (answer.status() == CONFLICT) {
            return false;
        }
        answer.accepted();
        return true;
    }

    /// Forgets how far it goes, so that all is made anew.
    void forgetPlace() {
        calls.call("DELETE", placePath(), Map.of("routing", tenant), null);
    }

    /// Takes out what older makings left.
    void removeAllBut(UUID generation) {
        Map<String, Object> others = Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(Clauses.term(SharedIndex.TENANT, tenant), Clauses.exists(SharedIndex.GENERATION)),
                        "must_not",
                        List.of(Clauses.term(SharedIndex.GENERATION, generation.toString()))));
        calls.call(
                        "POST",
                        "/" + index + "/_delete_by_query",
                        Map.of("routing", tenant, "conflicts", "proceed", "wait_for_completion", "false"),
                        Map.of("query", others))
                .accepted();
    }

    private String placePath() {
        return "/" + index + "/_doc/place-" + tenant;
    }
}
