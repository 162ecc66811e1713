package io.doorstep.property.search.opensearch;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// How far a tenant's share of the index goes, as the index itself says.
///
/// @param generation of the documents that are searched; others are on their way in or out
/// @param mark in the history of the database
/// @param kind whose documents look the same: what is of another kind is made anew
/// @param seqNo with the term, what it was when it was read
record Place(UUID generation, long mark, String kind, long seqNo, long primaryTerm) {

    static Place of(JsonNode answer) {
        JsonNode kept = answer.at("/_source");
        return new Place(
                UUID.fromString(kept.at("/" + SharedIndex.CURRENT).asString()),
                kept.at("/" + SharedIndex.MARK).asLong(),
                kept.at("/" + SharedIndex.KIND).asString(),
                answer.at("/_seq_no").asLong(),
                answer.at("/_primary_term").asLong());
    }
}
