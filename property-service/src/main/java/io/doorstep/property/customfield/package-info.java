/// Custom fields: what a business keeps of its listings beyond our fields, each with a type that writes are held to.
///
/// A field that nobody defined may hold anything, so that a feed loses nothing. The search can ask for fields that are
/// defined, and for what they hold by the value's own type. In and out: nothing.
/// Table: `custom_field`.
@ApplicationModule(
        displayName = "Custom fields",
        allowedDependencies = {})
@NullMarked
package io.doorstep.property.customfield;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
