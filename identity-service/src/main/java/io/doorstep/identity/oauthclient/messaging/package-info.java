/// OAuth clients on the wire.
@NullMarked
package io.doorstep.identity.oauthclient.messaging;

import org.jspecify.annotations.NullMarked;
