/// The whole system on one machine: PostgreSQL, Kafka, a mailbox, the registry and every service,
/// started, watched and stopped by one process.
@NullMarked
package io.doorstep.localstack;

import org.jspecify.annotations.NullMarked;
