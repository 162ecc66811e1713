/// What people need to know from other services.
@NullMarked
package io.doorstep.leadcrm.person.messaging;

import org.jspecify.annotations.NullMarked;
