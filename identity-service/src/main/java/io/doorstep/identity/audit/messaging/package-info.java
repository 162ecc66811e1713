/// What other services report.
@NullMarked
package io.doorstep.identity.audit.messaging;

import org.jspecify.annotations.NullMarked;
