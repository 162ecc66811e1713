/// Consent: what people agreed to and what they took back, each time with its proof. A ledger that only grows.
///
/// In: enquiries, `contact.unsubscribed`, the API. Out: `consent.given`, `consent.withdrawn`. Table: `consent_record`.
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"lead", "person", "webhook"})
@NullMarked
package io.doorstep.leadcrm.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
