/// Calls to addresses that a tenant gave: never to our own network, never followed elsewhere, never for long.
@NullMarked
package io.doorstep.kit.http;

import org.jspecify.annotations.NullMarked;
