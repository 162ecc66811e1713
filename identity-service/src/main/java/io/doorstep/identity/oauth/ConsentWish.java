package io.doorstep.identity.oauth;

import io.doorstep.identity.oauthclient.OAuthClientView;
import java.util.Set;

/// What a program wants to be allowed.
///
/// @param redirectUri one of the client's, letter by letter
/// @param scopes permissions that the client may ask for
/// @param codeChallenge of PKCE, by S256
public record ConsentWish(OAuthClientView client, String redirectUri, Set<String> scopes, String codeChallenge) {}
