package io.doorstep.leadcrm.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What somebody said.
///
/// @param text what the person agreed to, word for word; a consent needs it
/// @param evidence where more can be found, such as the number of a recorded call
/// @param ipAddress from where the person said it, where that is known; never that of whoever writes it down
record StatementRequest(
        @NotNull ConsentAct act,
        @NotNull ConsentPurpose purpose,
        @NotNull ConsentChannel channel,
        @NotNull ConsentSource source,
        @Nullable @Size(min = 1, max = 5_000) String text,
        @Nullable @Size(min = 1, max = 50) String textVersion,
        @Nullable @Size(min = 1, max = 2_000) String evidence,
        @Nullable @Size(max = 45) String ipAddress,
        @Nullable @Size(max = 500) String userAgent) {

    ConsentDraft toDraft() {
        return new ConsentDraft(
                act,
                purpose,
                channel,
                new ConsentProof(text, textVersion, source.code(), evidence, ipAddress, userAgent));
    }
}
