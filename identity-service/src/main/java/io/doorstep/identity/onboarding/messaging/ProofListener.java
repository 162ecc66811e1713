package io.doorstep.identity.onboarding.messaging;

import io.doorstep.identity.onboarding.OnboardingStep;
import io.doorstep.identity.onboarding.TickSteps;
import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
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

    @OnEvent(topic = "listings", type = "listing.drafted")
    void onDrafted(Listing drafted) {
        tickSteps.tick(OnboardingStep.PROPERTY_IMPORT);
    }

    @OnEvent(topic = "listings", type = "listing.published")
    void onPublished(Listing published) {
        tickSteps.tick(OnboardingStep.PROPERTY_IMPORT);
    }

    @OnEvent(topic = "leads", type = "webhook-endpoint.created")
    void onEndpoint(Endpoint created) {
        tickSteps.tick(OnboardingStep.CRM_CONNECTION);
    }

    @OnEvent(topic = "subscriptions", type = "subscription.changed")
    void onSubscription(Subscription changed) {
        tickSteps.tickPlan(changed.status());
    }

    record Conversation(UUID conversationId) {}

    record Listing(UUID listingId) {}

    record Endpoint(UUID endpointId) {}

    record Subscription(String status) {}
}
