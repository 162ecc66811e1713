package io.doorstep.campaign.sequence.messaging;

import io.doorstep.campaign.contact.MeetContact;
import io.doorstep.campaign.sequence.WelcomeContact;
import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
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
        UUID contact = meetContact.meet(
                lead.personId(), lead.name(), lead.email(), lead.agreesToMarketing(), lead.capturedAt());
        if (!lead.stoodInAFile()) {
            welcomeContact.welcome(contact);
        }
    }
}
