package io.doorstep.leadcrm.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entry of the ledger.
///
/// @param given whether it was given or taken back
/// @param text what the person agreed to, word for word
/// @param source where it happened, such as `website` or `unsubscribe`
public record ConsentRecord(
        UUID id,
        UUID personId,
        @Nullable UUID leadId,
        boolean given,
        ConsentChannel channel,
        @Nullable String text,
        String source,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant recordedAt) {

    static final String PURPOSE = "marketing";

    public String purpose() {
        return PURPOSE;
    }
}
