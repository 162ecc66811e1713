/// Retention on the wire.
@NullMarked
package io.doorstep.identity.retention.messaging;

import org.jspecify.annotations.NullMarked;
