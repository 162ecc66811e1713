package io.doorstep.notification.delivery;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An e-mail that somebody is to get.
///
/// @param address where to, when it is not the address that identity told
/// @param link when there is one, identity tells the address along with it
/// @param facts what the template may say
public record EmailRequest(
        UUID userId,
        @Nullable UUID notificationId,
        @Nullable String address,
        String template,
        @Nullable WantedLink link,
        Map<String, ?> facts) {

    public EmailRequest(
            UUID userId,
            @Nullable UUID notificationId,
            @Nullable String address,
            String template,
            Map<String, ?> facts) {
        this(userId, notificationId, address, template, null, facts);
    }

    public static EmailRequest holding(WantedLink link, UUID userId) {
        return new EmailRequest(userId, null, null, link.purpose().template(), link, Map.of());
    }
}
