/// What uploads tell other services.
@NullMarked
package io.doorstep.property.upload.messaging;

import org.jspecify.annotations.NullMarked;
