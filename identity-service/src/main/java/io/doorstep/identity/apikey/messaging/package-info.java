/// API keys on the wire.
@NullMarked
package io.doorstep.identity.apikey.messaging;

import org.jspecify.annotations.NullMarked;
