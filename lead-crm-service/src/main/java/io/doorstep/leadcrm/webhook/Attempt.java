package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.workflowkit.webhook.SignedMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One try of a delivery, as the log keeps it.
///
/// @param request its first line and the headers that were signed
/// @param status absent when no answer came
/// @param answer the first 2 kB
/// @param error why no answer came
public record Attempt(
        Instant sentAt,
        String request,
        @Nullable Integer status,
        @Nullable String answer,
        @Nullable String error,
        int millis,
        @Nullable Instant nextTryAt) {

    static Attempt of(SignedMessage message, Instant sentAt, PartnerAnswer answer, @Nullable Instant nextTry) {
        int millis = Math.toIntExact(answer.took().toMillis());
        String request = message.describe();
        return switch (answer) {
            case Answered answered ->
                new Attempt(sentAt, request, answered.status(), printable(answered.excerpt()), null, millis, nextTry);
            case Silent silent -> new Attempt(sentAt, request, null, null, silent.reason(), millis, nextTry);
            case Forbidden forbidden -> new Attempt(sentAt, request, null, null, forbidden.reason(), millis, nextTry);
        };
    }

    /// PostgreSQL keeps no zero bytes in a text.
    private static String printable(String answer) {
        return answer.replace("\0", "");
    }
}
