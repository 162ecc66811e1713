package io.doorstep.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a list.
///
/// @param nextCursor where the next stretch begins; absent at the end
public record Page<T>(List<T> items, @Nullable String nextCursor) {}
