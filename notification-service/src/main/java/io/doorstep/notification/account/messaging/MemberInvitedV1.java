package io.doorstep.notification.account.messaging;

import java.util.UUID;

record MemberInvitedV1(UUID userId) {}
