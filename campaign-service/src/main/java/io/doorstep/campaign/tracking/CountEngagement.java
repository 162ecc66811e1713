package io.doorstep.campaign.tracking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Counts the opens and clicks of messages, humans and machines apart.
@Component
public class CountEngagement {

    private final Engagements engagements;

    CountEngagement(Engagements engagements) {
        this.engagements = engagements;
    }

    public Map<UUID, MessageEngagement> count(Collection<UUID> messages) {
        Map<UUID, MessageEngagement> counts = new HashMap<>();
        if (!messages.isEmpty()) {
            engagements
                    .tally(messages)
                    .forEach(tally -> counts.merge(
                            tally.messageId(),
                            MessageEngagement.NONE.plus(tally.kind(), tally.actor(), tally.times()),
                            (known, _) -> known.plus(tally.kind(), tally.actor(), tally.times())));
        }
        return counts;
    }
}
