/// Account mails: invitations, links, codes and warnings that a person must get, whatever the preferences say.
/// In: `member.invited`, `account-link.requested`, `account-code.requested`, `account.changed`. Out: nothing. Tables:
/// none.
@ApplicationModule(
        displayName = "Account mails",
        allowedDependencies = {"delivery", "sms"})
@NullMarked
package io.doorstep.notification.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
