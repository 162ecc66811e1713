package io.doorstep.kit.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that needs no permission, and why: it verifies something else, or gives nothing away.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAll {

    /// The reason, such as `the link carries its own signature`.
    String because();
}
