/// Outbox: an event commits together with the change that it tells of, and a relay carries it to Kafka in order per
/// aggregate.
///
/// Table: `outbox_event`. The service may only insert; the relay reads and deletes under a role of its own.
@NullMarked
package io.doorstep.kit.outbox;

import org.jspecify.annotations.NullMarked;
