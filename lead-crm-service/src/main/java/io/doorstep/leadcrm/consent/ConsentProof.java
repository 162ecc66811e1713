package io.doorstep.leadcrm.consent;

import org.jspecify.annotations.Nullable;

/// How we can prove that somebody said something.
///
/// @param text what the person agreed to, word for word
/// @param textVersion which edition of it, as the business counts them
/// @param source where it happened, such as `website` or `unsubscribe`
/// @param evidence where more can be found, such as the number of a recorded call
public record ConsentProof(
        @Nullable String text,
        @Nullable String textVersion,
        String source,
        @Nullable String evidence,
        @Nullable String ipAddress,
        @Nullable String userAgent) {

    static ConsentProof of(ConsentSource source) {
        return new ConsentProof(null, null, source.code(), null, null, null);
    }
}
