/// Alerts as other services read them.
@NullMarked
package io.doorstep.property.savedsearch.messaging;

import org.jspecify.annotations.NullMarked;
