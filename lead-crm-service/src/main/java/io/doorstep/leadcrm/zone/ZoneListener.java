package io.doorstep.leadcrm.zone;

import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class ZoneListener {

    private final TenantZone zone;

    ZoneListener(TenantZone zone) {
        this.zone = zone;
    }

    @OnEvent(
            topic = "organizations",
            type = {"organization.registered", "organization.updated"})
    void onOrganization(OrganizationZone organization) {
        zone.follow(organization.timezone());
    }

    record OrganizationZone(String timezone) {}
}
