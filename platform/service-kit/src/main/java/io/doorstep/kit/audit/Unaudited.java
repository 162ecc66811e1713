package io.doorstep.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Leaves a high-volume technical entity out of the audit log; the reason stands beside it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unaudited {}
