/// Federation: signing on by somebody who vouches for a person: Google for everybody, an OpenID provider or a SAML
/// identity provider for the people of the organization that set it up.
///
/// In: `AccountDeleted` of `membership`. Out: nothing; members who come by it are told by `membership`.
/// Tables: `identity_provider`, `federated_identity`, `used_assertion`, `google_identity`, `sign_on`.
@ApplicationModule(
        displayName = "Federation",
        allowedDependencies = {"access", "edge", "membership", "proof", "secret"})
@NullMarked
package io.doorstep.identity.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
