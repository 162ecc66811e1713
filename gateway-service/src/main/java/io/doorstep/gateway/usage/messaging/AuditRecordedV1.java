package io.doorstep.gateway.usage.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.gateway.usage.FailedCalls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `audit.recorded` on the wire, as this gateway tells it: how many calls went wrong, by status.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditRecordedV1(
        String service, String actorKind, @Nullable String actorId, Instant recordedAt, List<EntryV1> entries) {

    record EntryV1(String action, String model, String objectId, Map<String, CountV1> changes) {}

    record CountV1(String after) {

        static CountV1 of(long count) {
            return new CountV1(Long.toString(count));
        }
    }

    static AuditRecordedV1 of(FailedCalls failed) {
        Map<String, CountV1> counts = new TreeMap<>();
        failed.failures().forEach((status, count) -> counts.put("status " + status, CountV1.of(count)));
        if (failed.limited() > 0) {
            counts.put("past the quota", CountV1.of(failed.limited()));
        }
        if (failed.strangers() > 0) {
            counts.put("from an address that is not allowed", CountV1.of(failed.strangers()));
        }
        String credential = failed.credentialId();
        return new AuditRecordedV1(
                "gateway",
                failed.credentialKind().replace('-', '_'),
                credential.isEmpty() ? null : credential,
                failed.windowEnd(),
                List.of(new EntryV1(
                        "fail", "ApiCall", credential.isEmpty() ? failed.credentialKind() : credential, counts)));
    }
}
