/// OpenID Connect: the authorization code flow with PKCE, and what makes an ID token good.
@NullMarked
package io.doorstep.identity.federation.oidc;

import org.jspecify.annotations.NullMarked;
