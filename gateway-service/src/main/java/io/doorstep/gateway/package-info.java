/// The one way in: who calls, for which tenant, how often, and where to.
@NullMarked
package io.doorstep.gateway;

import org.jspecify.annotations.NullMarked;
