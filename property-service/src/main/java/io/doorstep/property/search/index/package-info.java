/// The index on disk, one for each tenant, that follows the database.
@NullMarked
package io.doorstep.property.search.index;

import org.jspecify.annotations.NullMarked;
