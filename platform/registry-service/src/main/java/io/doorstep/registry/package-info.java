/// Who runs where, and with which settings: Eureka and the config server in one process, both closed to strangers.
@NullMarked
package io.doorstep.registry;

import org.jspecify.annotations.NullMarked;
