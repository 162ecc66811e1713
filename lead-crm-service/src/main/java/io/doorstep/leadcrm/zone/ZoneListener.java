package io.doorstep.leadcrm.zone;

import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class ZoneListener {

    private final TenantZone zone;

    ZoneListener(TenantZone zone) {
        this.zone = zone;
    }

    @OnEvent(topic = "organizations", type = "organization.registered")
    void onRegistered(OrganizationZone organization) {
        zone.follow(organization.timezone());
    }

    @OnEvent(topic = "organizations", type = "organization.updated")
    void onUpdated(OrganizationZone organization) {
        zone.follow(organization.timezone());
    }

    record OrganizationZone(String timezone) {}
}
