package io.doorstep.localstack.mailbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A mail as it arrived.
///
/// @param receivedAt RFC 3339, UTC
/// @param text the plain part, empty when there is none
record Mail(
        String id,
        String receivedAt,
        String from,
        List<String> to,
        String subject,
        Map<String, List<String>> headers,
        String text,
        @Nullable String html) {

    boolean isFor(String address) {
        return to.stream().anyMatch(recipient -> recipient.equalsIgnoreCase(address));
    }
}
