/// SAML 2.0 as a service provider: metadata in both directions, the request to sign on, and what makes an assertion
/// good.
@NullMarked
package io.doorstep.identity.federation.saml;

import org.jspecify.annotations.NullMarked;
