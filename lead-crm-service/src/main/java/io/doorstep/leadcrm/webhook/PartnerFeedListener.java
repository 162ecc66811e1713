package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Hands what other services tell on to partners, unread: the type names the contract.
@Component
class PartnerFeedListener {

    private final FeedPartners feedPartners;

    PartnerFeedListener(FeedPartners feedPartners) {
        this.feedPartners = feedPartners;
    }

    @OnEvent(
            topic = "listings",
            type = {"listing.published", "listing.updated", "listing.price-changed", "listing.sold", "listing.archived"
            })
    void onListings(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }

    @OnEvent(
            topic = "conversations",
            type = {"conversation.started", "handoff.requested"})
    void onConversations(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }
}
