package io.doorstep.campaign.contact;

import java.util.UUID;

/// A contact no longer agrees to marketing.
public record ConsentWithdrawn(UUID contactId) {}
