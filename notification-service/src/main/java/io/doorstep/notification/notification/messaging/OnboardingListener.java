package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import io.doorstep.notification.notification.TellTeam;
import org.springframework.stereotype.Component;

@Component
class OnboardingListener {

    private final TellTeam tellTeam;

    OnboardingListener(TellTeam tellTeam) {
        this.tellTeam = tellTeam;
    }

    @OnEvent(topic = "organizations", type = "onboarding.completed")
    void onCompleted(OnboardingCompletedV1 onboarding, EventContext context) {
        Subject organization = new Subject("organization", onboarding.organizationId());
        tellTeam.tell(
                new Notice(context.eventId(), NotificationKind.ONBOARDING_COMPLETED, organization, onboarding.facts()));
    }
}
