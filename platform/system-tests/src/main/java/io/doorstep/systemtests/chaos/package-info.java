/// Troubles made on purpose on the running platform, bounded in number and time: `./doorstep chaos NAME`.
///
/// Each prints what it did and what it saw, and decides itself whether the platform stood it.
@NullMarked
package io.doorstep.systemtests.chaos;

import org.jspecify.annotations.NullMarked;
