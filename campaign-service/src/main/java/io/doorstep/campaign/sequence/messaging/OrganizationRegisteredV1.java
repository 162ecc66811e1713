package io.doorstep.campaign.sequence.messaging;

import java.util.UUID;

record OrganizationRegisteredV1(UUID organizationId) {}
