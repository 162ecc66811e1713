/// Organizations on the wire.
@NullMarked
package io.doorstep.identity.organization.messaging;

import org.jspecify.annotations.NullMarked;
