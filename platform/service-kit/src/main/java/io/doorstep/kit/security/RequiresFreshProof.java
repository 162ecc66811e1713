package io.doorstep.kit.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A dangerous operation: a person must have proved who it is within the last minutes.
///
/// A program is let through when it has the permission: it has nothing more to prove itself by, and whoever made its
/// credential gave a fresh proof for that.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresFreshProof {}
