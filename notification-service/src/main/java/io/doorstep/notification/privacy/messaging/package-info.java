/// Privacy requests on the wire.
@NullMarked
package io.doorstep.notification.privacy.messaging;

import org.jspecify.annotations.NullMarked;
