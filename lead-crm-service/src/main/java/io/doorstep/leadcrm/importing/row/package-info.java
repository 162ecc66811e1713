/// Rows of a file read as leads.
@NullMarked
package io.doorstep.leadcrm.importing.row;

import org.jspecify.annotations.NullMarked;
