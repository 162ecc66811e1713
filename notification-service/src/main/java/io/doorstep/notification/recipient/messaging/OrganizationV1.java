package io.doorstep.notification.recipient.messaging;

import org.jspecify.annotations.Nullable;

record OrganizationV1(String name, @Nullable String timezone) {}
