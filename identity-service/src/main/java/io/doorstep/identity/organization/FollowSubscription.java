package io.doorstep.identity.organization;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the bound organization's tier and standing as billing says.
@Component
public class FollowSubscription {

    private static final Logger log = LoggerFactory.getLogger(FollowSubscription.class);

    private final Organizations organizations;

    FollowSubscription(Organizations organizations) {
        this.organizations = organizations;
    }

    @Transactional
    public void follow(String plan, String status, Instant changedAt) {
        boolean news = organizations
                .findById(Tenancy.current())
                .map(organization -> organization.follow(plan, status, changedAt))
                .orElse(false);
        log.atInfo()
                .addKeyValue("plan", plan)
                .addKeyValue("status", status)
                .addKeyValue("news", news)
                .log("Subscription followed");
    }
}
