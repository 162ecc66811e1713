/// Invoices on the wire.
@NullMarked
package io.doorstep.billing.invoice.messaging;

import org.jspecify.annotations.NullMarked;
