package io.doorstep.notification.realtime;

import java.util.UUID;

/// What one instance calls out to all: something is new for a user, a listing is another than it was, or a user or
/// session is gone.
sealed interface Ring {

    record News(UUID tenantId, UUID userId) implements Ring {}

    record ListingChanged(UUID tenantId, UUID listingId) implements Ring {}

    record UserGone(UUID tenantId, UUID userId) implements Ring {}

    record SessionEnded(UUID tenantId, UUID sessionId) implements Ring {}

    default String write() {
        return switch (this) {
            case News(var tenant, var user) -> "news " + tenant + " " + user;
            case ListingChanged(var tenant, var listing) -> "listing " + tenant + " " + listing;
            case UserGone(var tenant, var user) -> "user-gone " + tenant + " " + user;
            case SessionEnded(var tenant, var session) -> "session-ended " + tenant + " " + session;
        };
    }

    /// @throws IllegalArgumentException when it is not a ring of ours
    static Ring read(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 3) {
            throw new IllegalArgumentException("Not a ring: " + text);
        }
        UUID tenant = UUID.fromString(words[1]);
        UUID id = UUID.fromString(words[2]);
        return switch (words[0]) {
            case "news" -> new News(tenant, id);
            case "listing" -> new ListingChanged(tenant, id);
            case "user-gone" -> new UserGone(tenant, id);
            case "session-ended" -> new SessionEnded(tenant, id);
            default -> throw new IllegalArgumentException("Not a ring: " + text);
        };
    }
}
