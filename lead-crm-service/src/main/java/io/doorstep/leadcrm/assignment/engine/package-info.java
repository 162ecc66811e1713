/// The engine of assignment: who gets a lead, and why. Plain rules without a database or a clock of their own; the same
/// situation is decided the same way, whenever it is.
@NamedInterface("engine")
@NullMarked
package io.doorstep.leadcrm.assignment.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
