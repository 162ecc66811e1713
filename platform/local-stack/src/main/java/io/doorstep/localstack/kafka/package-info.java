/// A real Kafka broker in its own JVM, its topics, and the letters that died on the way.
@NullMarked
package io.doorstep.localstack.kafka;

import org.jspecify.annotations.NullMarked;
