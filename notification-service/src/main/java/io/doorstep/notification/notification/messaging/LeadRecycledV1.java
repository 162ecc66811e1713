package io.doorstep.notification.notification.messaging;

import java.util.UUID;

record LeadRecycledV1(UUID leadId) {}
