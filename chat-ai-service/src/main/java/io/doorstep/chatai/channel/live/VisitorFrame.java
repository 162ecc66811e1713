package io.doorstep.chatai.channel.live;

import org.jspecify.annotations.Nullable;

/// What a visitor sends over a socket: `{type: "message", text, clientMessageId?}` or `{type: "ping"}`.
record VisitorFrame(
        @Nullable String type,
        @Nullable String text,
        @Nullable String clientMessageId) {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_ID = 255;

    boolean isMessage() {
        return "message".equals(type)
                && text != null
                && !text.isBlank()
                && text.length() <= LONGEST_TEXT
                && (clientMessageId == null || !clientMessageId.isBlank() && clientMessageId.length() <= LONGEST_ID);
    }
}
