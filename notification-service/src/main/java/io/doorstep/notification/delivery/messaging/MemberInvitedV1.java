package io.doorstep.notification.delivery.messaging;

import java.util.UUID;

record MemberInvitedV1(UUID userId) {}
