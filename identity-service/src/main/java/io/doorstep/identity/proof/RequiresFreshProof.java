package io.doorstep.identity.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A dangerous operation: the person must have proved who it is within the last minutes, with every factor that the
/// account has, and the address be verified.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresFreshProof {

    /// Whether somebody whose address is not verified may do it on the first day.
    boolean onFirstDay() default true;
}
