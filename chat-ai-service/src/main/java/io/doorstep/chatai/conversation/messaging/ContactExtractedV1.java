package io.doorstep.chatai.conversation.messaging;

import io.doorstep.chatai.contact.Consent;
import io.doorstep.chatai.conversation.ContactExtracted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ContactExtractedV1(
        UUID conversationId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String message,
        List<UUID> propertyIds,
        @Nullable ConsentV1 consent,
        Instant extractedAt) {
    record ConsentV1(boolean marketing, String text) {
        static @Nullable ConsentV1 of(@Nullable Consent consent) {
            return consent == null ? null : new ConsentV1(consent.marketing(), consent.text());
        }
    }

    static ContactExtractedV1 of(ContactExtracted event) {
        return new ContactExtractedV1(
                event.conversationId(),
                event.contact().name(),
                event.contact().email(),
                event.contact().phone(),
                event.message().isEmpty() ? null : event.message(),
                event.propertyIds(),
                ConsentV1.of(event.consent()),
                event.extractedAt());
    }
}
