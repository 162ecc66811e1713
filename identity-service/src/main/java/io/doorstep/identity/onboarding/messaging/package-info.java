/// Onboarding on the wire.
@NullMarked
package io.doorstep.identity.onboarding.messaging;

import org.jspecify.annotations.NullMarked;
