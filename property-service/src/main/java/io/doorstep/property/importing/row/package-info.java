/// How a row of somebody else's table becomes a listing of ours: columns, numbers, units.
@NullMarked
package io.doorstep.property.importing.row;

import org.jspecify.annotations.NullMarked;
