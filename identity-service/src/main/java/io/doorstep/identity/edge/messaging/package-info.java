/// The edge's rules on the wire.
@NullMarked
package io.doorstep.identity.edge.messaging;

import org.jspecify.annotations.NullMarked;
