/// Ids and time: what must not come from thin air, so that tests decide it.
@NullMarked
package io.doorstep.kit.ids;

import org.jspecify.annotations.NullMarked;
