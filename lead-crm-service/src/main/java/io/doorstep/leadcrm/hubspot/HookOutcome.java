package io.doorstep.leadcrm.hubspot;

/// Every way in which a webhook of HubSpot's can end.
public sealed interface HookOutcome {

    /// It is stored; what follows from it comes later.
    record Taken() implements HookOutcome {}

    /// Nobody has this address.
    record Unknown() implements HookOutcome {}

    /// It is not signed by HubSpot, not for us, or too old.
    record NotHubSpots() implements HookOutcome {}

    /// It is signed, and yet no list of events.
    record Unreadable() implements HookOutcome {}
}
