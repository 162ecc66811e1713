/// Delivery: e-mails on their way out, each tried until the mail server took it or nothing more can be done.
/// At least once: when a crash hides whether the server took it, it is sent again under the same Message-ID and
/// marked as repeated.
/// In: nothing. Out: nothing. Table: `email`.
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {"identity", "recipient", "template"})
@NullMarked
package io.doorstep.notification.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
