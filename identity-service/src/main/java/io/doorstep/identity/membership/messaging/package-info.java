/// Members on the wire.
@NullMarked
package io.doorstep.identity.membership.messaging;

import org.jspecify.annotations.NullMarked;
