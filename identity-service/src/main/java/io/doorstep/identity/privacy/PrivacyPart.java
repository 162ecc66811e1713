package io.doorstep.identity.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A service's share of a request.
///
/// @param finishedAt absent until the service has answered
public record PrivacyPart(String service, @Nullable Instant finishedAt) {}
