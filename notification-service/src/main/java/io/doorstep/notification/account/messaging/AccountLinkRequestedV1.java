package io.doorstep.notification.account.messaging;

import io.doorstep.notification.delivery.LinkPurpose;
import java.util.UUID;

record AccountLinkRequestedV1(UUID linkId, UUID userId, LinkPurpose purpose) {}
