/// What stands around the gateway in tests: services, identity, a broker, a clock, and callers.
@NullMarked
package io.doorstep.gateway.stand;

import org.jspecify.annotations.NullMarked;
