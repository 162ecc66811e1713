/// What assignment needs to know from identity and property.
@NullMarked
package io.doorstep.leadcrm.assignment.messaging;

import org.jspecify.annotations.NullMarked;
