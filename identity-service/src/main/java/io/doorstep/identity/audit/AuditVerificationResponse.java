package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditVerdict.Broken;
import io.doorstep.identity.audit.AuditVerdict.Fault;
import io.doorstep.identity.audit.AuditVerdict.Intact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param first number of the oldest kept entry, when the chain is intact
/// @param last number of the newest entry, when the chain is intact
/// @param hash of the newest entry, to be kept elsewhere and compared
/// @param firstBroken where the chain breaks
record AuditVerificationResponse(
        boolean intact,
        @Nullable Long first,
        @Nullable Long last,
        @Nullable String hash,
        @Nullable BrokenResponse firstBroken) {

    /// @param id absent when the entry is missing
    record BrokenResponse(long number, @Nullable UUID id, Fault fault) {}

    static AuditVerificationResponse of(AuditVerdict verdict) {
        return switch (verdict) {
            case Intact(var first, var last, var hash) -> new AuditVerificationResponse(true, first, last, hash, null);
            case Broken(var number, var id, var fault) ->
                new AuditVerificationResponse(false, null, null, null, new BrokenResponse(number, id, fault));
        };
    }
}
