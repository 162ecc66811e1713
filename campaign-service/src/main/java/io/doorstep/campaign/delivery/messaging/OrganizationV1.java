package io.doorstep.campaign.delivery.messaging;

record OrganizationV1(String name) {}
