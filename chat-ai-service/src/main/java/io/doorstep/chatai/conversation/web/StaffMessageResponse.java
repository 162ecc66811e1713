package io.doorstep.chatai.conversation.web;

import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.conversation.SaidMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record StaffMessageResponse(
        UUID id,
        int position,
        String author,
        @Nullable String authorName,
        String text,
        @Nullable String action,
        List<Citation> citations,
        Instant sentAt) {
    static StaffMessageResponse of(SaidMessage message) {
        return new StaffMessageResponse(
                message.id(),
                message.position(),
                message.author().onTheWire(),
                message.authorName(),
                message.text(),
                message.action() == null ? null : message.action().onTheWire(),
                message.citations(),
                message.sentAt());
    }
}
