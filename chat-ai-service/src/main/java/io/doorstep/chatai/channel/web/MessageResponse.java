package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.conversation.SaidMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MessageResponse(
        UUID id,
        int position,
        String author,
        @Nullable String authorName,
        String text,
        @Nullable String action,
        List<Citation> citations,
        @Nullable String clientMessageId,
        Instant sentAt) {
    static MessageResponse of(SaidMessage said) {
        return new MessageResponse(
                said.id(),
                said.position(),
                said.author().onTheWire(),
                said.authorName(),
                said.text(),
                said.action() == null ? null : said.action().onTheWire(),
                said.citations(),
                said.clientMessageId(),
                said.sentAt());
    }
}
