package io.doorstep.identity.membership;

import java.util.UUID;

/// A person belongs to no organization any more, and the account is gone; so goes all that belongs to the person.
public record AccountDeleted(UUID userId) {}
