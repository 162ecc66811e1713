/// What is asked of an index, whichever engine keeps it, and what every engine keeps of a listing.
@NamedInterface("index")
@NullMarked
package io.doorstep.property.search.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
