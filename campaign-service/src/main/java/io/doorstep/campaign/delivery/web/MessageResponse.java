package io.doorstep.campaign.delivery.web;

import io.doorstep.campaign.delivery.LoggedMessage;
import io.doorstep.campaign.delivery.MessageStatus;
import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.campaign.tracking.EngagementCounts;
import io.doorstep.campaign.tracking.MessageEngagement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record MessageResponse(
        UUID id,
        UUID contactId,
        UUID templateId,
        UUID sequenceId,
        int step,
        MessageClass messageClass,
        MessageStatus status,
        @Nullable String reason,
        int attempts,
        Instant queuedAt,
        @Nullable Instant settledAt,
        EngagementCounts opens,
        EngagementCounts clicks) {

    static MessageResponse of(LoggedMessage message, MessageEngagement engagement) {
        return new MessageResponse(
                message.id(),
                message.contactId(),
                message.templateId(),
                message.sequenceId(),
                message.step(),
                message.messageClass(),
                message.status(),
                message.reason(),
                message.attempts(),
                message.queuedAt(),
                message.settledAt(),
                engagement.opens(),
                engagement.clicks());
    }
}
