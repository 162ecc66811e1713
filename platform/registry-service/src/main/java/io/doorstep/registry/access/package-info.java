/// The door: who may ask, and which questions exist. Everything that is not listed here is refused.
@NullMarked
package io.doorstep.registry.access;

import org.jspecify.annotations.NullMarked;
