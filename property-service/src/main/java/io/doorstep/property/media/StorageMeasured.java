package io.doorstep.property.media;

import java.time.Instant;

/// What the pictures of a business take now.
///
/// @param bytes of all their variants
/// @param pictures plans among them
public record StorageMeasured(long bytes, long pictures, Instant measuredAt) {}
