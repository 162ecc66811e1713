package io.doorstep.identity.authentication.account;

import java.util.UUID;

/// How somebody signs in has been changed.
public record AccountChanged(UUID userId, AccountChange change) {}
