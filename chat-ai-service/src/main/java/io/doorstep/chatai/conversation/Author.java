package io.doorstep.chatai.conversation;

import java.util.Locale;

/// Who said something.
public enum Author {
    VISITOR,
    ASSISTANT,
    AGENT;

    public String onTheWire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
