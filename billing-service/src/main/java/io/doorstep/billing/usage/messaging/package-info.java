/// Usage on the wire.
@NullMarked
package io.doorstep.billing.usage.messaging;

import org.jspecify.annotations.NullMarked;
