package io.doorstep.property.media;

import org.jspecify.annotations.Nullable;

/// A file as it came.
///
/// @param hash SHA-256 of its bytes
record ReceivedFile(@Nullable String name, String hash) {}
