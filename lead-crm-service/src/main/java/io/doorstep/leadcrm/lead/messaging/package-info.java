/// Leads on the wire: versioned records of what happened, and what leads need to hear.
@NullMarked
package io.doorstep.leadcrm.lead.messaging;

import org.jspecify.annotations.NullMarked;
