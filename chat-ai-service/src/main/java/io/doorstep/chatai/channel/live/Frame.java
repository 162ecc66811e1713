package io.doorstep.chatai.channel.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.conversation.Author;
import io.doorstep.chatai.conversation.SaidMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a socket sends: `message` (assistant or agent), `received` (a visitor's own, taken down), `typing`, `lead`,
/// `error`, `pong`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Frame(
        String type,
        @Nullable LiveMessage message,
        @Nullable LiveLead lead,
        @Nullable String code,
        @Nullable String detail) {
    static final Frame TYPING = new Frame("typing", null, null, null, null);
    static final Frame PONG = new Frame("pong", null, null, null, null);

    record LiveLead(UUID id) {}

    record LiveMessage(
            UUID id,
            int position,
            String author,
            @Nullable String authorName,
            String text,
            @Nullable String action,
            List<Citation> citations,
            @Nullable String clientMessageId,
            Instant sentAt) {}

    static Frame of(SaidMessage said) {
        var message = new LiveMessage(
                said.id(),
                said.position(),
                said.author().onTheWire(),
                said.authorName(),
                said.text(),
                said.action() == null ? null : said.action().onTheWire(),
                said.citations(),
                said.clientMessageId(),
                said.sentAt());
        return new Frame(said.author() == Author.VISITOR ? "received" : "message", message, null, null, null);
    }

    static Frame lead(UUID id) {
        return new Frame("lead", null, new LiveLead(id), null, null);
    }

    static Frame error(String code, String detail) {
        return new Frame("error", null, null, code, detail);
    }
}
