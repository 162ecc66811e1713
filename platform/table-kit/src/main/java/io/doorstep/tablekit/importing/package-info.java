/// How a file is brought in: kept until it is in, taken portion by portion, its refused rows written down.
@NullMarked
package io.doorstep.tablekit.importing;

import org.jspecify.annotations.NullMarked;
