package io.doorstep.notification.notification.web;

import org.jspecify.annotations.Nullable;

/// @param through the highest sequence to mark; all when it is left out
record MarkAllRequest(@Nullable Long through) {}
