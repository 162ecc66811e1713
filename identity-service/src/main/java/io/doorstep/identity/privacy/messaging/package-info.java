/// Privacy requests on the wire, and the answers of other services.
@NullMarked
package io.doorstep.identity.privacy.messaging;

import org.jspecify.annotations.NullMarked;
