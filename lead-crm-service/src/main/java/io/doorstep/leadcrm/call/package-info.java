/// Calls: the business's own phone numbers, who is put through when one of them is called, and every call with the
/// people of leads.
///
/// The provider asks what to do with a call and reports what became of it, both signed. Everything is a report about
/// a call that is known by the provider's own id: what comes twice or late changes nothing.
///
/// In: the provider's webhooks; `member.deactivated` (who is reached no more). Out: `call.logged`. Tables:
/// `phone_account`, `phone_number`, `member_phone`, `phone_call`.
@ApplicationModule(
        displayName = "Calls",
        allowedDependencies = {"lead", "person", "assignment", "hook", "webhook"})
@NullMarked
package io.doorstep.leadcrm.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
