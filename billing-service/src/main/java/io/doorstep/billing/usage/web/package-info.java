/// Usage over HTTP.
@NullMarked
package io.doorstep.billing.usage.web;

import org.jspecify.annotations.NullMarked;
