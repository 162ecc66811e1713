package io.doorstep.chatai.channel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The corner of the page where the widget sits.
public enum WidgetPosition {
    BOTTOM_RIGHT,
    BOTTOM_LEFT;

    public String onTheWire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WidgetPosition> find(String onTheWire) {
        return Arrays.stream(values())
                .filter(position -> position.onTheWire().equals(onTheWire))
                .findFirst();
    }
}
