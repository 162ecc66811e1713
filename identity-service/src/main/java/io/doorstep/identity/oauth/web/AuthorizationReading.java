package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.id.State;
import io.doorstep.identity.oauth.ConsentWish;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Every way in which reading an authorization request can end.
sealed interface AuthorizationReading {

    /// @param state is handed back as it came
    record Readable(ConsentWish wish, @Nullable State state) implements AuthorizationReading {}

    /// The program is told by way of the browser what is wrong.
    record SentBack(URI location) implements AuthorizationReading {}

    /// Nobody knows where to send the browser, so it stays here.
    record NotRedirectable(String why) implements AuthorizationReading {}
}
