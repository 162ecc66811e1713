package io.doorstep.campaign.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as far as a message needs them.
public record ContactCard(
        UUID id, @Nullable String name, @Nullable String email, boolean marketingConsent) {}
