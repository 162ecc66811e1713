/// Jobs: work that must happen later or survive a crash, stored in the transaction of its cause and safe on several
/// instances.
///
/// Table: `scheduled_tasks`, db-scheduler's own.
@NullMarked
package io.doorstep.kit.jobs;

import org.jspecify.annotations.NullMarked;
