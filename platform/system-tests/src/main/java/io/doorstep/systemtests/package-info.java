/// Doorstep seen from outside: stories, benchmarks and faults that know only its public face.
@NullMarked
package io.doorstep.systemtests;

import org.jspecify.annotations.NullMarked;
