/// E-mails that events ask for.
@NullMarked
package io.doorstep.notification.delivery.messaging;

import org.jspecify.annotations.NullMarked;
