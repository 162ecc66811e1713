/// PostgreSQL from a jar: unpacked once, initialised once, a database and three roles per service.
@NullMarked
package io.doorstep.localstack.postgres;

import org.jspecify.annotations.NullMarked;
