package io.doorstep.chatai.handoff;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Shows who was called into a conversation, why, and who came; the latest first.
@Component
public class ListHandoffs {
    private final Handoffs handoffs;

    ListHandoffs(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    public List<HandoffView> list(UUID conversationId) {
        return handoffs.findByConversationIdOrderByRequestedAtDesc(conversationId).stream()
                .map(Handoff::view)
                .toList();
    }
}
