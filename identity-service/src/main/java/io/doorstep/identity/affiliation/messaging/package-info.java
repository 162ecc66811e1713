/// Affiliations on the wire.
@NullMarked
package io.doorstep.identity.affiliation.messaging;

import org.jspecify.annotations.NullMarked;
