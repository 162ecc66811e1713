package io.doorstep.chatai.conversation;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Waits a moment for the lead that a contact becomes, on whichever instance its event arrives.
@Component
class AwaitLead {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final Conversations conversations;
    private final ConversationSettings settings;

    AwaitLead(Conversations conversations, ConversationSettings settings) {
        this.conversations = conversations;
        this.settings = settings;
    }

    /// Holds no transaction while it waits.
    @Nullable
    UUID await(UUID conversationId) {
        var giveUp = System.nanoTime() + settings.waitForLead().toNanos();
        var pause = FIRST_PAUSE;
        while (true) {
            var lead = conversations.findLeadOf(conversationId).orElse(null);
            if (lead != null || System.nanoTime() + pause.toNanos() > giveUp) {
                return lead;
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    @Nullable
    UUID find(UUID conversationId) {
        return conversations.findLeadOf(conversationId).orElse(null);
    }
}
