/// The organization's events as this service reads them.
@NullMarked
package io.doorstep.property.organization.messaging;

import org.jspecify.annotations.NullMarked;
