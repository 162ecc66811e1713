/// What identity takes back: sessions and API keys.
@NullMarked
package io.doorstep.gateway.authentication.messaging;

import org.jspecify.annotations.NullMarked;
