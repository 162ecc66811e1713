/// A service as small as can be, so that the kit is tested as services use it.
@NullMarked
package io.doorstep.kit.sample;

import org.jspecify.annotations.NullMarked;
