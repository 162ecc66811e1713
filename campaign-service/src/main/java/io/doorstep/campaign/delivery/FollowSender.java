package io.doorstep.campaign.delivery;

import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the company's name as identity last told it.
@Component
public class FollowSender {

    private final Senders senders;

    FollowSender(Senders senders) {
        this.senders = senders;
    }

    @Transactional
    public void follow(String name) {
        senders.findCurrent()
                .orElseGet(() -> senders.save(new Sender(Tenancy.current(), name)))
                .rename(name);
    }
}
