package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
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
    void onListingPublished(JsonNode data, EventContext event) {
        feed(data, event);
    }

    @OnEvent(topic = "listings", type = "listing.updated")
    void onListingUpdated(JsonNode data, EventContext event) {
        feed(data, event);
    }

    @OnEvent(topic = "listings", type = "listing.price-changed")
    void onListingPriceChanged(JsonNode data, EventContext event) {
        feed(data, event);
    }

    @OnEvent(topic = "listings", type = "listing.sold")
    void onListingSold(JsonNode data, EventContext event) {
        feed(data, event);
    }

    @OnEvent(topic = "listings", type = "listing.archived")
    void onListingArchived(JsonNode data, EventContext event) {
        feed(data, event);
    }

    @OnEvent(topic = "conversations", type = "conversation.started")
    void onConversationStarted(JsonNode data, EventContext event) {
        feed(data, event);
    }

    @OnEvent(topic = "conversations", type = "handoff.requested")
    void onHandoffRequested(JsonNode data, EventContext event) {
        feed(data, event);
    }

    private void feed(JsonNode data, EventContext event) {
        feedPartners.feed(event.eventId(), event.type(), event.time(), data);
    }
}
