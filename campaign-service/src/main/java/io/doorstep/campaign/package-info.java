/// Campaign: what is sent to many, and whom never.
@NullMarked
package io.doorstep.campaign;

import org.jspecify.annotations.NullMarked;
