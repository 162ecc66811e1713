package io.doorstep.leadcrm.duplicate;

import io.doorstep.kit.inbox.OnEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Captures are not held up by the search for duplicates: it begins when their event arrives.
@Component
class LeadListener {

    private final FollowPeople followPeople;

    LeadListener(FollowPeople followPeople) {
        this.followPeople = followPeople;
    }

    @OnEvent(topic = "leads", type = "lead.captured")
    void onCaptured(CapturedLead lead) {
        if (!Boolean.TRUE.equals(lead.listed())) {
            followPeople.follow(lead.personId());
        }
    }

    @OnEvent(topic = "leads", type = "lead.updated")
    void onUpdated(UpdatedLead lead) {
        if (lead.changed().contains("enquiries")) {
            followPeople.follow(lead.personId());
        }
    }

    /// @param listed whether it came in with a list, which is compared as a whole
    record CapturedLead(UUID personId, @Nullable Boolean listed) {}

    record UpdatedLead(UUID personId, List<String> changed) {}
}
