package io.doorstep.identity.audit;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The filters of a request.
///
/// @param service that it was done in, such as `lead-crm`
/// @param actor the id of a user or credential
/// @param model such as `Lead`
/// @param action such as `update`
/// @param object the id of what it was done to
/// @param q words that all stand somewhere in the entry
/// @param from inclusive
/// @param to exclusive
record AuditQuery(
        @Size(max = 60) @Nullable String service,
        @Size(max = 60) @Nullable String actor,
        @Size(max = 120) @Nullable String model,
        @Size(max = 60) @Nullable String action,
        @Size(max = 200) @Nullable String object,
        @Size(max = 200) @Nullable String q,
        @Nullable Instant from,
        @Nullable Instant to) {

    AuditFilter toFilter() {
        return new AuditFilter(service, actor, model, action, object, q, from, to);
    }
}
