package io.doorstep.notification.recipient.messaging;

import java.util.List;
import java.util.UUID;

record MemberV1(UUID userId, String email, String name, List<String> roles) {}
