package io.doorstep.identity.choice;

import java.time.Instant;

/// A member has decided otherwise about the own facts.
public record ChoicesChanged(ChoicesView choices, Instant changedAt) {}
