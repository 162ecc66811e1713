package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.doorstep.identity.oauth.ConsentWish;
import io.doorstep.identity.oauth.web.AuthorizationReading.NotRedirectable;
import io.doorstep.identity.oauth.web.AuthorizationReading.Readable;
import io.doorstep.identity.oauth.web.AuthorizationReading.SentBack;
import io.doorstep.identity.oauthclient.FindClient;
import io.doorstep.identity.oauthclient.GrantType;
import io.doorstep.identity.oauthclient.OAuthClientView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads an authorization request. Before the client and its redirect URI are known for certain, nothing is sent
/// anywhere.
@Component
class ReadAuthorization {

    private static final int LONGEST = 4096;
    private static final Pattern SHA_256 = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final FindClient findClient;
    private final AuthorizationAnswers answers;

    ReadAuthorization(FindClient findClient, AuthorizationAnswers answers) {
        this.findClient = findClient;
        this.answers = answers;
    }

    /// Needs no tenant: tells whose client asks.
    Optional<UUID> findOrganization(@Nullable String query) {
        return single(parameters(query), "client_id")
                .flatMap(ReadAuthorization::uuid)
                .flatMap(findClient::findOrganization);
    }

    AuthorizationReading read(@Nullable String query) {
        Map<String, List<String>> parameters = parameters(query);
        Optional<OAuthClientView> client = single(parameters, "client_id")
                .flatMap(ReadAuthorization::uuid)
                .flatMap(findClient::find)
                .filter(OAuthClientView::enabled);
        if (client.isEmpty()) {
            return new NotRedirectable("The program is not known here. Ask whoever sent you for another link.");
        }
        return single(parameters, "redirect_uri")
                .filter(client.get().redirectUris()::contains)
                .map(uri -> read(parameters, client.get(), uri))
                .orElseGet(() -> new NotRedirectable("The program did not register the address to return to."));
    }

    private AuthorizationReading read(Map<String, List<String>> parameters, OAuthClientView client, String uri) {
        State state = single(parameters, "state")
                .filter(text -> !text.isBlank())
                .map(State::new)
                .orElse(null);
        if (parameters.values().stream().anyMatch(values -> values.size() != 1)) {
            return new SentBack(answers.error(uri, invalid("Send each parameter once."), state));
        }
        try {
            AuthorizationRequest request = AuthorizationRequest.parse(parameters);
            Set<String> scopes = request.getScope() == null
                    ? client.scopes()
                    : new TreeSet<>(request.getScope().toStringList());
            return findFault(request, client, scopes)
                    .<AuthorizationReading>map(fault -> new SentBack(answers.error(uri, fault, state)))
                    .orElseGet(() -> new Readable(
                            new ConsentWish(
                                    client,
                                    uri,
                                    scopes,
                                    request.getCodeChallenge().getValue()),
                            state));
        } catch (ParseException e) {
            ErrorObject error = Objects.requireNonNullElse(e.getErrorObject(), OAuth2Error.INVALID_REQUEST);
            return new SentBack(answers.error(uri, error, state));
        }
    }

    private static Optional<ErrorObject> findFault(
            AuthorizationRequest request, OAuthClientView client, Set<String> scopes) {
        if (!ResponseType.CODE.equals(request.getResponseType())) {
            return Optional.of(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE);
        }
        if (!client.mayUse(GrantType.AUTHORIZATION_CODE)) {
            return Optional.of(OAuth2Error.UNAUTHORIZED_CLIENT);
        }
        if (request.specifiesRequestObject()
                || (request.getResponseMode() != null && !ResponseMode.QUERY.equals(request.getResponseMode()))) {
            return Optional.of(invalid("Send plain parameters, and take the answer as a query."));
        }
        if (request.getCodeChallenge() == null
                || !CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())
                || !SHA_256.matcher(request.getCodeChallenge().getValue()).matches()) {
            return Optional.of(invalid("Send a code_challenge by the method S256."));
        }
        return scopes.isEmpty() || !client.scopes().containsAll(scopes)
                ? Optional.of(OAuth2Error.INVALID_SCOPE)
                : Optional.empty();
    }

    private static ErrorObject invalid(String why) {
        return OAuth2Error.INVALID_REQUEST.setDescription(why);
    }

    private static Map<String, List<String>> parameters(@Nullable String query) {
        return query == null || query.length() > LONGEST ? Map.of() : URLUtils.parseParameters(query);
    }

    /// A parameter that comes twice may be read one way here and another way elsewhere, so it is not read at all.
    private static Optional<String> single(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
