package io.doorstep.kit.inbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a method that takes an event: its first parameter is the consumer's own record, an [EventContext] may follow.
///
/// Where events come in their thousands, the method takes a list of [Received] instead: neighbours of one tenant and
/// type, in their order, in one transaction.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEvent {

    String topic();

    /// Those that mean the same to whoever takes them.
    String[] type();
}
