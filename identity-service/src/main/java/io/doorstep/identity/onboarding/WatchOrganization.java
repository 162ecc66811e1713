package io.doorstep.identity.onboarding;

import io.doorstep.identity.membership.MemberInvited;
import io.doorstep.identity.membership.MemberJoined;
import io.doorstep.identity.organization.OrganizationUpdated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sees in the same transaction what is done in this service.
@Component
class WatchOrganization {

    private final TickSteps tickSteps;

    WatchOrganization(TickSteps tickSteps) {
        this.tickSteps = tickSteps;
    }

    @EventListener({OrganizationUpdated.class, MemberInvited.class, MemberJoined.class})
    void onChange() {
        tickSteps.tickWhatIsKnown(ActingUser.find());
    }
}
