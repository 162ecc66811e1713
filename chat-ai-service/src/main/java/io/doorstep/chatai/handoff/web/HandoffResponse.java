package io.doorstep.chatai.handoff.web;

import io.doorstep.chatai.handoff.HandoffView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record HandoffResponse(
        UUID id,
        String reason,
        @Nullable String summary,
        Instant requestedAt,
        @Nullable UUID acceptedBy,
        @Nullable Instant acceptedAt) {
    static HandoffResponse of(HandoffView view) {
        return new HandoffResponse(
                view.id(),
                view.reason().onTheWire(),
                view.summary(),
                view.requestedAt(),
                view.acceptedBy(),
                view.acceptedAt());
    }
}
