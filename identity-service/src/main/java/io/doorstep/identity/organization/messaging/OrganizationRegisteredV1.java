package io.doorstep.identity.organization.messaging;

import io.doorstep.identity.organization.OrganizationView;
import java.time.Instant;
import java.util.UUID;

/// `organization.registered` on the wire.
record OrganizationRegisteredV1(
        UUID organizationId, String slug, String name, String locale, String timezone, Instant registeredAt) {

    static OrganizationRegisteredV1 of(OrganizationView organization) {
        return new OrganizationRegisteredV1(
                organization.id(),
                organization.slug(),
                organization.name(),
                organization.locale(),
                organization.timezone(),
                organization.registeredAt());
    }
}
