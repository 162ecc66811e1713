/// Settings: the defaults that every service shares, and the last known ones for when the config server is down.
@NullMarked
package io.doorstep.kit.config;

import org.jspecify.annotations.NullMarked;
