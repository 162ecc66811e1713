package io.doorstep.chatai.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a conversation takes place.
public enum Channel {
    WEBSITE;

    public String onTheWire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> find(String onTheWire) {
        return Arrays.stream(values())
                .filter(channel -> channel.onTheWire().equals(onTheWire))
                .findFirst();
    }
}
