package io.doorstep.chatai.conversation;

import io.doorstep.chatai.contact.Consent;
import io.doorstep.chatai.contact.Contact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A visitor left a way to reach them, or changed it.
public record ContactExtracted(
        UUID conversationId,
        Contact contact,
        @Nullable Consent consent,
        String message,
        List<UUID> propertyIds,
        Instant extractedAt) {}
