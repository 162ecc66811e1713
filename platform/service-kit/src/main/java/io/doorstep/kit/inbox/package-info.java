/// Inbox: an event takes effect once, for the tenant it names, in the transaction of its effect, alone or with its
/// neighbours.
///
/// Table: `processed_event`. What cannot be processed goes to `<topic>.dlt` with the cause, from where it can be
/// replayed.
@NullMarked
package io.doorstep.kit.inbox;

import org.jspecify.annotations.NullMarked;
