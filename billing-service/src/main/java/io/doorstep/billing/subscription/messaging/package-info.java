/// Subscriptions on the wire.
@NullMarked
package io.doorstep.billing.subscription.messaging;

import org.jspecify.annotations.NullMarked;
