/// Text messages: security codes on their way out. No consent and no preference stands in their way, as each was asked
/// for by the one who gets it; they are of the category security, and nothing else is sent here.
///
/// At most once, unlike e-mails: when it is not known whether the provider took one, it is not sent again, and the
/// person asks for another code. In: nothing. Out: nothing. Table: `sms`.
@ApplicationModule(
        displayName = "Text messages",
        allowedDependencies = {"identity", "template"})
@NullMarked
package io.doorstep.notification.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
