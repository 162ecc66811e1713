/// Consent on the wire.
@NullMarked
package io.doorstep.leadcrm.consent.messaging;

import org.jspecify.annotations.NullMarked;
