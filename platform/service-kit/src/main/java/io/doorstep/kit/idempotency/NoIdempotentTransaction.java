package io.doorstep.kit.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks an operation that asks remote systems: it sees to repeats itself, as no transaction may wait for a stranger.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoIdempotentTransaction {}
