package io.doorstep.notification.delivery;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An e-mail that somebody is to get.
///
/// @param address where to, when it is not the address that identity told
/// @param facts what the template may say
public record EmailRequest(
        UUID userId,
        @Nullable UUID notificationId,
        @Nullable String address,
        String template,
        Map<String, ?> facts) {

    /// Among the facts: which link identity is to be asked for when the e-mail is sent.
    public static final String LINK_ID = "linkId";
}
