/// What identity tells of sessions and property of listings, read off the wire.
@NullMarked
package io.doorstep.notification.realtime.messaging;

import org.jspecify.annotations.NullMarked;
