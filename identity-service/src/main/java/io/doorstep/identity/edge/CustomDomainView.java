package io.doorstep.identity.edge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A domain under which an organization wants to be reached.
///
/// @param provedAt when its DNS said so; until then it leads nowhere
public record CustomDomainView(
        UUID id, String name, Instant addedAt, @Nullable Instant provedAt) {}
