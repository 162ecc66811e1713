/// Subscriptions over HTTP.
@NullMarked
package io.doorstep.billing.subscription.web;

import org.jspecify.annotations.NullMarked;
