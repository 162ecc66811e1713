/// What identity tells of organizations and their members, read off the wire.
@NullMarked
package io.doorstep.notification.recipient.messaging;

import org.jspecify.annotations.NullMarked;
