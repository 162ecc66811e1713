package io.doorstep.campaign.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as far as a message needs them.
///
/// @param optedOut the person did not merely never agree
/// @param serviceRefused not even what belongs to what the person asked for is to be sent
public record ContactCard(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        boolean marketingConsent,
        boolean serviceRefused,
        boolean optedOut) {}
