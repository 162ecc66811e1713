package io.doorstep.identity.authentication.phone;

import java.time.Instant;

/// Somebody is to get a code by SMS.
public record PhoneCodeRequested(PhoneCode code, Instant requestedAt) {}
