/// Seeing inside: the fixed keys of log facts, and the trace that an event carries on.
@NullMarked
package io.doorstep.kit.observe;

import org.jspecify.annotations.NullMarked;
