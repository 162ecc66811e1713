package io.doorstep.identity.onboarding.messaging;

import io.doorstep.identity.onboarding.OnboardingStep;
import io.doorstep.identity.onboarding.TickSteps;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What other services tell, taken as proof that a step is done.
@Component
class ProofListener {

    private final TickSteps tickSteps;

    ProofListener(TickSteps tickSteps) {
        this.tickSteps = tickSteps;
    }

    @OnEvent(topic = "conversations", type = "conversation.started")
    void onConversation(Conversation started) {
        tickSteps.tick(OnboardingStep.CHANNELS);
    }

    @OnEvent(topic = "conversations", type = "channel.connected")
    void onChannel(Channel connected) {
        tickSteps.tick(OnboardingStep.CHANNELS);
    }

    @OnEvent(topic = "conversations", type = "ai-rule.changed")
    void onRule(Rule changed) {
        tickSteps.tick(OnboardingStep.AI_RULES, changed.changedBy());
    }

    @OnEvent(topic = "conversations", type = "knowledge-entry.added")
    void onKnowledge(Knowledge added) {
        tickSteps.tick(OnboardingStep.KNOWLEDGE_BASE, added.addedBy());
    }

    @OnEvent(
            topic = "listings",
            type = {"listing.drafted", "listing.published"})
    void onListings(List<Received<Listing>> there) {
        tickSteps.tick(OnboardingStep.PROPERTY_IMPORT);
    }

    @OnEvent(topic = "leads", type = "webhook-endpoint.created")
    void onEndpoint(Endpoint created) {
        tickSteps.tick(OnboardingStep.CRM_CONNECTION);
    }

    @OnEvent(topic = "leads", type = "crm.connected")
    void onCrm(Crm connected) {
        tickSteps.tick(OnboardingStep.CRM_CONNECTION);
    }

    @OnEvent(topic = "leads", type = "analytics.viewed")
    void onNumbers(Numbers viewed) {
        tickSteps.tick(OnboardingStep.ANALYTICS_REVIEW, viewed.viewedBy());
    }

    @OnEvent(topic = "subscriptions", type = "subscription.changed")
    void onSubscription(Subscription changed) {
        tickSteps.tickPlan(changed.status());
    }

    record Conversation(UUID conversationId) {}

    record Channel(UUID channelId) {}

    record Rule(@Nullable UUID changedBy) {}

    record Knowledge(@Nullable UUID addedBy) {}

    record Listing(UUID listingId) {}

    record Endpoint(UUID endpointId) {}

    record Crm(UUID connectionId) {}

    record Numbers(UUID viewedBy) {}

    record Subscription(String status) {}
}
