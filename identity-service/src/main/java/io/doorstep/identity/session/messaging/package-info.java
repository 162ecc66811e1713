/// Sessions on the wire.
@NullMarked
package io.doorstep.identity.session.messaging;

import org.jspecify.annotations.NullMarked;
