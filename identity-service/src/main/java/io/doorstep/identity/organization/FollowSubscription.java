package io.doorstep.identity.organization;

import io.doorstep.kit.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the bound organization's tier, limits and standing as billing says.
@Component
public class FollowSubscription {

    private static final Logger log = LoggerFactory.getLogger(FollowSubscription.class);

    private final Organizations organizations;

    FollowSubscription(Organizations organizations) {
        this.organizations = organizations;
    }

    @Transactional
    public void follow(Subscription said) {
        boolean news = organizations
                .findById(Tenancy.current())
                .map(organization -> organization.follow(said))
                .orElse(false);
        log.atInfo()
                .addKeyValue("plan", said.tier())
                .addKeyValue("status", said.status())
                .addKeyValue("news", news)
                .log("Subscription followed");
    }
}
