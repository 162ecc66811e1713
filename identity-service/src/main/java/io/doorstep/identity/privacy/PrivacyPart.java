package io.doorstep.identity.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service's share of a request.
///
/// @param finishedAt absent until the service has answered
/// @param kept what stays after an erasure
public record PrivacyPart(String service, @Nullable Instant finishedAt, List<KeptFact> kept) {}
