/// Payments on the wire.
@NullMarked
package io.doorstep.billing.payment.messaging;

import org.jspecify.annotations.NullMarked;
