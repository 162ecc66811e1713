package io.doorstep.chatai.conversation.web;

import io.doorstep.chatai.conversation.ConversationView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param propertyId the home that the visitor came for, if they came for one
record ConversationResponse(
        UUID id,
        String channel,
        String status,
        VisitorResponse visitor,
        @Nullable UUID propertyId,
        @Nullable UUID leadId,
        @Nullable UUID agentId,
        Instant startedAt,
        Instant lastMessageAt) {
    record VisitorResponse(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable ConsentResponse consent) {}

    record ConsentResponse(boolean marketing, String text) {}

    static ConversationResponse of(ConversationView view) {
        var consent = view.consent();
        return new ConversationResponse(
                view.id(),
                view.channel().onTheWire(),
                view.status().onTheWire(),
                new VisitorResponse(
                        view.contact().name(),
                        view.contact().email(),
                        view.contact().phone(),
                        consent == null ? null : new ConsentResponse(consent.marketing(), consent.text())),
                view.propertyId(),
                view.leadId(),
                view.agentId(),
                view.startedAt(),
                view.lastMessageAt());
    }
}
