/// The contracts of events, as the sources send and take them, in one AsyncAPI document.
@NullMarked
package io.doorstep.systemtests.contracts;

import org.jspecify.annotations.NullMarked;
