package io.doorstep.notification.recipient;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a recipient as identity last described the member.
@Component
public class FollowMember {

    private final Recipients recipients;
    private final ApplicationEventPublisher events;

    FollowMember(Recipients recipients, ApplicationEventPublisher events) {
        this.recipients = recipients;
        this.events = events;
    }

    @Transactional
    public void follow(MemberSnapshot member) {
        Recipient recipient =
                recipients.findByUserId(member.userId()).orElseGet(() -> recipients.save(new Recipient(member)));
        recipient.become(member);
        if (!member.active()) {
            events.publishEvent(new RecipientDeactivated(member.userId()));
        }
    }
}
