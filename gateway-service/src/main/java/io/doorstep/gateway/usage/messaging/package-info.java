/// How usage looks on the wire.
@NullMarked
package io.doorstep.gateway.usage.messaging;

import org.jspecify.annotations.NullMarked;
