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

    @OnEvent(topic = "listings", type = "listing.published")
    void onListingPublished(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }

    @OnEvent(topic = "listings", type = "listing.updated")
    void onListingUpdated(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }

    @OnEvent(topic = "listings", type = "listing.price-changed")
    void onListingPriceChanged(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }

    @OnEvent(topic = "listings", type = "listing.sold")
    void onListingSold(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }

    @OnEvent(topic = "listings", type = "listing.archived")
    void onListingArchived(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }

    @OnEvent(topic = "conversations", type = "conversation.started")
    void onConversationStarted(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }

    @OnEvent(topic = "conversations", type = "handoff.requested")
    void onHandoffRequested(List<Received<JsonNode>> events) {
        feedPartners.feed(events);
    }
}
