/// The services: which there are, how a JVM of each is started fast and small, in which order, and how they are;
/// with them the whole stack that they stand in.
@NullMarked
package io.doorstep.localstack.fleet;

import org.jspecify.annotations.NullMarked;
