/// Realtime: what is new in a user's notification centre, at once, over a WebSocket at `/ws`.
///
/// A notification is committed first and sent afterwards: a socket remembers how far it has sent and reads on from
/// there, so the table is its queue, a lost socket loses nothing, and a slow reader costs no memory before it is
/// dropped.
///
/// Several instances: whoever commits rings PostgreSQL's bell (`pg_notify`, with ids only, as row-level security does
/// not reach channels), which is heard at every instance after the commit and never for a rollback. A Kafka consumer
/// per instance would need a topic that nobody else reads and a group that dies with the instance; a missed ring
/// costs nothing, as a broken listening connection is followed by a ring to all.
///
/// Of listings that change it says which, to whoever may see listings; nothing of that is kept, and after a broken
/// connection all are to be read again.
///
/// In: `session.revoked`, `listing.drafted`, `.published`, `.updated`, `.price-changed`, `.sold`, `.archived`,
/// `.deleted`. Out: nothing. Table: `ended_session`.
@ApplicationModule(
        displayName = "Realtime",
        allowedDependencies = {"notification", "recipient", "preference"})
@NullMarked
package io.doorstep.notification.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
