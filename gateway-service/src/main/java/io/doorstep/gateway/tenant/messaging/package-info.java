/// What billing says about the standing of businesses.
@NullMarked
package io.doorstep.gateway.tenant.messaging;

import org.jspecify.annotations.NullMarked;
