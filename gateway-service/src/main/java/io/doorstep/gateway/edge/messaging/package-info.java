/// What businesses decide about their edge.
@NullMarked
package io.doorstep.gateway.edge.messaging;

import org.jspecify.annotations.NullMarked;
