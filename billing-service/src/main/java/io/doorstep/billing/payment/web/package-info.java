/// Payments over HTTP.
@NullMarked
package io.doorstep.billing.payment.web;

import org.jspecify.annotations.NullMarked;
