package io.doorstep.notification.realtime;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.doorstep.notification.notification.NotificationEntry;
import java.util.UUID;

/// What the server says on the socket.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LiveMessage.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = LiveMessage.Arrived.class, name = "notification"),
    @JsonSubTypes.Type(value = LiveMessage.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = LiveMessage.Unread.class, name = "unread"),
    @JsonSubTypes.Type(value = LiveMessage.ListingChanged.class, name = "listing"),
    @JsonSubTypes.Type(value = LiveMessage.ListingsChanged.class, name = "listings"),
    @JsonSubTypes.Type(value = LiveMessage.Pong.class, name = "pong")
})
sealed interface LiveMessage {

    /// @param sequence of the newest notification there is
    record Welcome(long sequence, long unread) implements LiveMessage {}

    record Arrived(long sequence, NotificationEntry notification) implements LiveMessage {}

    record Resumed(long sequence, long unread) implements LiveMessage {}

    record Unread(long unread) implements LiveMessage {}

    /// Whoever shows it reads it again.
    record ListingChanged(UUID listingId) implements LiveMessage {}

    /// More changed than is worth naming, or some was missed: whoever shows any reads them again.
    record ListingsChanged() implements LiveMessage {}

    record Pong() implements LiveMessage {}
}
