/// What a search can ask for, and in which order.
@NamedInterface("filter")
@NullMarked
package io.doorstep.property.search.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
