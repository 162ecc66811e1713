package io.doorstep.identity.onboarding.messaging;

import io.doorstep.identity.onboarding.OnboardingCompleted;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class OnboardingEvents {

    private final Outbox outbox;

    OnboardingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(OnboardingCompleted event) {
        var wire = OnboardingCompletedV1.of(event);
        outbox.publish(new OutgoingEvent("organizations", "onboarding.completed", wire.organizationId(), wire));
    }
}
