package io.doorstep.chatai.assistant;

import java.util.Locale;

/// Why a person is called into a conversation.
public enum HandoffReason {
    VISITOR_ASKED,
    CALL_BACK,
    VIEWING,
    VALUATION,
    PRIVACY,
    QUESTION;

    public String onTheWire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
