package io.doorstep.kit.outbox;

import java.util.UUID;

/// An event on its way out.
///
/// @param topic the topic of the aggregate's kind, such as `leads`
/// @param type noun and past participle, such as `lead.captured`
/// @param aggregateId what it happened to; order holds per aggregate
/// @param data a versioned record, written as JSON
public record OutgoingEvent(String topic, String type, UUID aggregateId, Object data) {}
