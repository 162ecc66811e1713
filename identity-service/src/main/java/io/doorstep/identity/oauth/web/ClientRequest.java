package io.doorstep.identity.oauth.web;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/// A program's request as the OAuth library reads it.
final class ClientRequest {

    private ClientRequest() {}

    /// @param form the body's fields
    /// @throws ParseException when fields stand in the address or come twice, or the client proves itself in two
    /// ways
    static HTTPRequest of(HttpServletRequest http, Map<String, List<String>> form) throws ParseException {
        String authorization = http.getHeader(HttpHeaders.AUTHORIZATION);
        if (http.getQueryString() != null) {
            throw invalid("Send the fields in the body.");
        }
        if (form.values().stream().anyMatch(values -> values.size() != 1)) {
            throw invalid("Send each field once.");
        }
        if (authorization != null && form.containsKey("client_secret")) {
            throw invalid("Prove the client in one way.");
        }
        var request = new HTTPRequest(
                HTTPRequest.Method.POST, URI.create(http.getRequestURL().toString()));
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        request.setBody(URLUtils.serializeParameters(withValue(form)));
        if (authorization != null) {
            request.setAuthorization(authorization);
        }
        return request;
    }

    /// A field without a value counts as not sent (RFC 6749, 3.2).
    private static Map<String, List<String>> withValue(Map<String, List<String>> form) {
        Map<String, List<String>> said = new LinkedHashMap<>(form);
        said.values().removeIf(values -> values.getFirst().isEmpty());
        return said;
    }

    private static ParseException invalid(String why) {
        return new ParseException(why, OAuth2Error.INVALID_REQUEST.setDescription(why));
    }
}
