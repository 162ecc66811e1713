/// The isolation probe: every operation of the joined OpenAPI, called by another tenant.
@NullMarked
package io.doorstep.systemtests.isolation;

import org.jspecify.annotations.NullMarked;
