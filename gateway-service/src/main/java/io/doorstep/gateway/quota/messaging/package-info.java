/// What billing says about limits.
@NullMarked
package io.doorstep.gateway.quota.messaging;

import org.jspecify.annotations.NullMarked;
