/// The service-kit's twin for tests: real database, real broker, real tokens, a clock that obeys.
@NullMarked
package io.doorstep.testkit;

import org.jspecify.annotations.NullMarked;
