/// The running platform and those who use it: browsers, partners, mail readers, live screens.
@NullMarked
package io.doorstep.systemtests.platform;

import org.jspecify.annotations.NullMarked;
