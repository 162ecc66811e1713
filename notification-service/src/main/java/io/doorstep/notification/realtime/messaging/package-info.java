/// What identity tells of sessions, read off the wire.
@NullMarked
package io.doorstep.notification.realtime.messaging;

import org.jspecify.annotations.NullMarked;
