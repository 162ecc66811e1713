/// The engine inside this process: an index on disk, one for each tenant, that follows the database.
@NamedInterface("lucene")
@NullMarked
package io.doorstep.property.search.lucene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
