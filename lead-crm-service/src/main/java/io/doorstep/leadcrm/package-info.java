/// Lead CRM: people who ask about a property, and what happens with them.
///
/// In: forms, the API, `contact.extracted`, `member.*`, `contact.unsubscribed`. Out: `lead.*`, `consent.*`,
/// `webhook-endpoint.*`.
@NullMarked
package io.doorstep.leadcrm;

import org.jspecify.annotations.NullMarked;
