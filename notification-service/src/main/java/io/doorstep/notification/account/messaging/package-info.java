/// Accounts and invitations on the wire.
@NullMarked
package io.doorstep.notification.account.messaging;

import org.jspecify.annotations.NullMarked;
