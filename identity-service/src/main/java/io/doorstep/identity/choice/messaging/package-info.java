/// Privacy choices on the wire.
@NullMarked
package io.doorstep.identity.choice.messaging;

import org.jspecify.annotations.NullMarked;
