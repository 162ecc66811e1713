package io.doorstep.leadcrm.hubspot;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every way in which connecting HubSpot can end.
public sealed interface ConnectOutcome {

    /// Its user is to give their consent there.
    ///
    /// @param consent the page to send them to
    /// @param hook where HubSpot's app is to send its webhooks; shown this once
    record Begun(
            ConnectionView connection,
            URI consent,
            @Nullable URI hook) implements ConnectOutcome {}

    /// We are let in.
    record Connected(ConnectionView connection) implements ConnectOutcome {}

    /// There is a connection already.
    record AlreadyThere(UUID id) implements ConnectOutcome {}

    /// What came back is not what went there: another user, another business, too late, or a second time.
    record ConsentUnknown() implements ConnectOutcome {}

    /// HubSpot did not let us in.
    record Refused(String reason) implements ConnectOutcome {}

    /// There is no such connection.
    record NotFound(UUID id) implements ConnectOutcome {}
}
