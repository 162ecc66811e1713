package io.doorstep.campaign.contact;

import java.util.UUID;

/// Two contacts turned out to be one person.
public record ContactsJoined(UUID survivorId, UUID mergedId) {}
