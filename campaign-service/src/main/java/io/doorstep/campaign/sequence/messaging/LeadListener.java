package io.doorstep.campaign.sequence.messaging;

import io.doorstep.campaign.contact.MeetContact;
import io.doorstep.campaign.sequence.WelcomeContact;
import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class LeadListener {

    private final MeetContact meetContact;
    private final WelcomeContact welcomeContact;

    LeadListener(MeetContact meetContact, WelcomeContact welcomeContact) {
        this.meetContact = meetContact;
        this.welcomeContact = welcomeContact;
    }

    @OnEvent(topic = "leads", type = "lead.captured")
    void onCaptured(LeadCapturedV1 lead) {
        meetContact.meet(lead.personId(), lead.name(), lead.email(), lead.agreesToMarketing(), lead.capturedAt());
        welcomeContact.welcome(lead.personId());
    }
}
