/// A service as small as can be, on the same kit as all others, to time an event from its commit to its handler.
@NullMarked
package io.doorstep.systemtests.bench.events;

import org.jspecify.annotations.NullMarked;
