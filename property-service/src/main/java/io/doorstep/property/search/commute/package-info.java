@NamedInterface("commute")
@NullMarked
package io.doorstep.property.search.commute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
