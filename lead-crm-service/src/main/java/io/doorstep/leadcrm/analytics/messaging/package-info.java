/// The events that become facts, and the one that is told.
@NullMarked
package io.doorstep.leadcrm.analytics.messaging;

import org.jspecify.annotations.NullMarked;
