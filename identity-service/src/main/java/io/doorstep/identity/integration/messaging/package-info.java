/// Integrations on the wire.
@NullMarked
package io.doorstep.identity.integration.messaging;

import org.jspecify.annotations.NullMarked;
