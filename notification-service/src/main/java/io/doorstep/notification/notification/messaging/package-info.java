/// What other services tell, read off the wire and turned into notices.
@NullMarked
package io.doorstep.notification.notification.messaging;

import org.jspecify.annotations.NullMarked;
