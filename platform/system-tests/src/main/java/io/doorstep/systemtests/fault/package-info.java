/// Faults: leads keep coming while parts of the platform are killed or stand still, and afterwards the books must
/// balance.
@NullMarked
package io.doorstep.systemtests.fault;

import org.jspecify.annotations.NullMarked;
