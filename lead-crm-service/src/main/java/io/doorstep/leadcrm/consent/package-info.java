/// Consent: what people agreed to, took back and objected to, for each channel and purpose, each time with its proof.
/// A ledger that only grows; what holds is read out of it in one place, `Standing`.
///
/// Whoever objects to being handed on is withheld from partners, whoever objects to profiles is not scored.
///
/// In: enquiries, `contact.unsubscribed`, the API. Out: `consent.given`, `consent.withdrawn`. Table:
/// `consent_record`.
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"lead", "person", "webhook"})
@NullMarked
package io.doorstep.leadcrm.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
