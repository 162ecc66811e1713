package io.doorstep.leadcrm.consent;

import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.consent.FindConsent.Consents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of what somebody said, and what holds now.
record ConsentsResponse(
        List<StandingResponse> standing,
        List<ConsentResponse> items,
        @Nullable String nextCursor) {

    static ConsentsResponse of(Consents consents) {
        Page<ConsentResponse> page = consents.statements().map(ConsentResponse::of);
        return new ConsentsResponse(
                consents.standing().stream().map(StandingResponse::of).toList(), page.items(), page.nextCursor());
    }

    /// @param consentId of the statement that decides; absent as long as the person has said nothing
    record StandingResponse(
            ConsentPurpose purpose,
            ConsentChannel channel,
            boolean allowed,
            @Nullable UUID consentId,
            @Nullable Instant since) {

        static StandingResponse of(Standing standing) {
            ConsentRecord because = standing.because();
            return new StandingResponse(
                    standing.purpose(),
                    standing.channel(),
                    standing.allowed(),
                    because == null ? null : because.id(),
                    because == null ? null : because.recordedAt());
        }
    }
}
