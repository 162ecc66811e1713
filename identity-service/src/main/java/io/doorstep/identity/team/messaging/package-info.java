/// Teams on the wire.
@NullMarked
package io.doorstep.identity.team.messaging;

import org.jspecify.annotations.NullMarked;
