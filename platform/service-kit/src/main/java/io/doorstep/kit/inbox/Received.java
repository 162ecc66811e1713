package io.doorstep.kit.inbox;

/// One of several events that are taken at once.
///
/// @param data as the consumer reads it
public record Received<T>(T data, EventContext context) {}
